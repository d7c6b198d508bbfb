import { type FormEvent, useState } from 'react';
import type { Fault } from '../../lib/fault.ts';
import type { Refusal } from '../../lib/use-command.ts';
import { useText } from '../../lib/use-text.ts';
import { workText } from '../../text/en/work.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { TextArea } from '../../ui/Field.tsx';

interface Props {
  title: string;
  /** What will happen. */
  text: string;
  label: string;
  action: string;
  isDanger?: boolean;
  command: { isBusy: boolean; refusals: Pick<Refusal, 'message' | 'path'>[]; fault: Fault | null };
  onSend(reason: string): Promise<void>;
  onClose(): void;
}

/** A step that needs a reason: what it does, why, and one button. What was typed stays until it is done. */
export function ReasonDialog({ title, text, label, action, isDanger, command, onSend, onClose }: Props) {
  const w = useText(workText);
  const [reason, setReason] = useState('');
  const [isChecked, setChecked] = useState(false);

  function submit(event: FormEvent) {
    event.preventDefault();
    setChecked(true);
    if (reason.trim() !== '') void onSend(reason.trim());
  }

  return (
    <Dialog title={title} isOpen onClose={onClose} closeLabel={w('work.close')} isDismissable={false}>
      <form className="stack" noValidate onSubmit={submit}>
        <ErrorSummary refusals={command.refusals} fault={command.fault} />
        <p>{text}</p>
        <TextArea
          label={label}
          error={isChecked && reason.trim() === '' && w('work.reasonMissing')}
          maxLength={1000}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
        <div className="row flex-wrap">
          <Button type="submit" look={isDanger ? 'danger' : 'action'} isPending={command.isBusy}>
            {action}
          </Button>
          <Button look="second" onPress={onClose}>
            {w('work.keep')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
