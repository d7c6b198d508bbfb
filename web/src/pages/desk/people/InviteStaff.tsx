import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { RoleTicks } from '../../../features/desk/RoleTicks.tsx';
import { useSession } from '../../../features/session/use-session.ts';
import { CountrySelect } from '../../../features/shipping/CountrySelect.tsx';
import type { StaffRole } from '../../../graphql/schema.generated.ts';
import { messageAt } from '../../../lib/message-at.ts';
import { useCommand } from '../../../lib/use-command.ts';
import { useText } from '../../../lib/use-text.ts';
import { peopleText } from '../../../text/en/people.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { ErrorSummary } from '../../../ui/ErrorSummary.tsx';
import { TextArea, TextField } from '../../../ui/Field.tsx';
import { useToast } from '../../../ui/Toast.tsx';
import { InviteStaffDocument } from './DeskPeoplePage.generated.ts';

/** An operator makes a staff account; its owner chooses the password by mail. */
export function InviteStaff() {
  const t = useText(peopleText);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button look="second" onPress={() => setOpen(true)}>
        {t('people.invite')}
      </Button>
      {isOpen && <InviteDialog onClose={() => setOpen(false)} />}
    </>
  );
}

interface Values {
  name: string;
  email: string;
  country: string;
  roles: StaffRole[];
  reason: string;
}

function InviteDialog({ onClose }: { onClose(): void }) {
  const t = useText(peopleText);
  const toast = useToast();
  const navigate = useNavigate();
  const { viewer } = useSession();
  const [values, setValues] = useState<Values>({ name: '', email: '', country: viewer!.country, roles: ['AGENT'], reason: '' });
  const invite = useCommand(InviteStaffDocument, { stale: ['people'] });
  const set = (part: Partial<Values>) => setValues({ ...values, ...part });

  async function submit(event: FormEvent) {
    event.preventDefault();
    const answer = await invite.run({ input: values });
    if (!answer?.person) return;
    toast(t('people.invited', { name: values.name }));
    await navigate({ to: '/desk/people/$id', params: { id: answer.person.id } });
  }

  return (
    <Dialog title={t('people.invite')} isOpen isDismissable={false} onClose={onClose} closeLabel={t('people.close')}>
      <form className="stack" onSubmit={(event) => void submit(event)}>
        <p>{t('people.inviteText')}</p>
        <ErrorSummary refusals={invite.refusals} fault={invite.fault} />
        <TextField
          label={t('people.name')}
          required
          maxLength={120}
          error={messageAt(invite.refusals, 'name')}
          value={values.name}
          onChange={(event) => set({ name: event.target.value })}
        />
        <TextField
          label={t('people.email')}
          inputMode="email"
          required
          maxLength={254}
          error={messageAt(invite.refusals, 'email')}
          value={values.email}
          onChange={(event) => set({ email: event.target.value })}
        />
        <CountrySelect label={t('people.country')} value={values.country} onChange={(country) => set({ country })} />
        <RoleTicks value={values.roles} onChange={(roles) => set({ roles })} />
        <TextArea
          label={t('people.reasonStaff')}
          required
          maxLength={2000}
          error={messageAt(invite.refusals, 'reason')}
          value={values.reason}
          onChange={(event) => set({ reason: event.target.value })}
        />
        <Button type="submit" className="justify-self-start" isPending={invite.isBusy}>
          {t('people.inviteYes')}
        </Button>
      </form>
    </Dialog>
  );
}
