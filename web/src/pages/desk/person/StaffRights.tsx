import { type FormEvent, useState } from 'react';
import { RoleTicks } from '../../../features/desk/RoleTicks.tsx';
import { messageAt } from '../../../lib/message-at.ts';
import { useCommand } from '../../../lib/use-command.ts';
import { useText } from '../../../lib/use-text.ts';
import { peopleText } from '../../../text/en/people.ts';
import { Button } from '../../../ui/Button.tsx';
import { ErrorSummary } from '../../../ui/ErrorSummary.tsx';
import { TextArea } from '../../../ui/Field.tsx';
import { useToast } from '../../../ui/Toast.tsx';
import { SetStaffRolesDocument } from './DeskPersonPage.generated.ts';
import type { Person } from './DeskPersonPage.tsx';

const personPage = ['DeskPersonPage'];

/** What somebody of the market may do from now on, by an operator. */
export function StaffRights({ person }: { person: Person }) {
  const t = useText(peopleText);
  const toast = useToast();
  const [roles, setRoles] = useState(person.roles);
  const [reason, setReason] = useState('');
  const change = useCommand(SetStaffRolesDocument, { refetch: personPage });

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (!(await change.run({ input: { accountId: person.id, roles, reason } }))) return;
    toast(t('people.rightsDone', { name: person.name }));
  }

  return (
    <section className="card stack" aria-labelledby="rights">
      <h2 id="rights">{t('people.rightsTitle')}</h2>
      <p>{t('people.rightsText')}</p>
      <form className="stack" onSubmit={(event) => void submit(event)}>
        <ErrorSummary refusals={change.refusals} fault={change.fault} />
        <RoleTicks value={roles} onChange={setRoles} />
        <TextArea
          label={t('people.reasonOwner')}
          required
          maxLength={2000}
          error={messageAt(change.refusals, 'reason')}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
        <Button type="submit" look="second" className="justify-self-start" isPending={change.isBusy}>
          {t('people.changeRights')}
        </Button>
      </form>
    </section>
  );
}
