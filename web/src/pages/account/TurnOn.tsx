import { type FormEvent, useState } from 'react';
import { useGuardedCommand } from '../../features/accounts/use-guarded-command.tsx';
import { messageAt } from '../../lib/message-at.ts';
import { useText } from '../../lib/use-text.ts';
import { accountText } from '../../text/en/account.ts';
import { guardText } from '../../text/en/guard.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { TextField } from '../../ui/Field.tsx';
import { QrCode } from './QrCode.tsx';
import { RecoveryCodes } from './RecoveryCodes.tsx';
import { FinishSecondFactorDocument, StartSecondFactorDocument } from './Security.generated.ts';

interface Proposal {
  secret: string;
  uri: string;
}

interface Props {
  /** From here on this stays on the page, whatever the page reads anew: the recovery codes are shown only once. */
  onBegin(): void;
  /** Given up, or the codes are kept. */
  onEnd(): void;
}

/** Sets a second factor up: scan, type the first code, keep the recovery codes. */
export function TurnOn({ onBegin, onEnd }: Props) {
  const t = useText(guardText);
  const [proposal, setProposal] = useState<Proposal | null>(null);
  const start = useGuardedCommand(StartSecondFactorDocument, {
    onDone({ secret, uri }) {
      if (!secret || !uri) return;
      onBegin();
      setProposal({ secret, uri });
    },
  });

  function end() {
    setProposal(null);
    onEnd();
  }

  return (
    <>
      <ErrorSummary refusals={start.refusals} fault={start.fault} />
      <Button
        look="second"
        size="small"
        className="justify-self-start"
        isPending={start.isBusy}
        onPress={() => void start.send({ input: {} })}
      >
        {t('guard.turnOn')}
      </Button>
      {proposal && <SetUp proposal={proposal} onEnd={end} />}
      {start.question}
    </>
  );
}

function SetUp({ proposal, onEnd }: { proposal: Proposal; onEnd(): void }) {
  const t = useText(guardText);
  const a = useText(accountText);
  const [codes, setCodes] = useState<string[] | null>(null);
  if (codes) return <RecoveryCodes codes={codes} news={t('guard.factorIsOn')} onKept={onEnd} />;
  return <FirstCode proposal={proposal} onClose={onEnd} closeLabel={a('account.close')} onCodes={setCodes} />;
}

interface FirstCodeProps {
  proposal: Proposal;
  closeLabel: string;
  onClose(): void;
  onCodes(codes: string[]): void;
}

function FirstCode({ proposal, closeLabel, onClose, onCodes }: FirstCodeProps) {
  const t = useText(guardText);
  const [code, setCode] = useState('');
  const finish = useGuardedCommand(FinishSecondFactorDocument, { onDone: ({ recoveryCodes }) => onCodes(recoveryCodes ?? []) });

  function submit(event: FormEvent) {
    event.preventDefault();
    void finish.send({ input: { code: code.trim() } });
  }

  return (
    <>
      <Dialog title={t('guard.turnOn')} isOpen isDismissable={false} onClose={onClose} closeLabel={closeLabel}>
        <form className="stack" onSubmit={submit}>
          <ErrorSummary refusals={finish.refusals} fault={finish.fault} />
          <p>{t('guard.scan')}</p>
          <QrCode text={proposal.uri} label={t('guard.qr')} />
          <p className="text-sm">
            {t('guard.orType')} <b className="num block [overflow-wrap:anywhere]">{spaced(proposal.secret)}</b>
          </p>
          <TextField
            label={t('guard.firstCode')}
            hint={t('guard.firstCodeHint')}
            inputMode="numeric"
            autoComplete="one-time-code"
            required
            error={messageAt(finish.refusals, 'code')}
            value={code}
            onChange={(event) => setCode(event.target.value)}
          />
          <Button type="submit" className="justify-self-start" isPending={finish.isBusy}>
            {t('guard.turnOnYes')}
          </Button>
        </form>
      </Dialog>
      {finish.question}
    </>
  );
}

/** In fours, as people read them from a screen. */
function spaced(secret: string): string {
  return secret.replace(/(.{4})(?=.)/g, '$1 ');
}
