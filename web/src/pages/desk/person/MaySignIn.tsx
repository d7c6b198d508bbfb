import { useState } from 'react';
import { ReasonDialog } from '../../../features/orders/ReasonDialog.tsx';
import { useCommand } from '../../../lib/use-command.ts';
import { useText } from '../../../lib/use-text.ts';
import { peopleText } from '../../../text/en/people.ts';
import { Button } from '../../../ui/Button.tsx';
import { useToast } from '../../../ui/Toast.tsx';
import { LiftRestrictionDocument, RestrictAccountDocument } from './DeskPersonPage.generated.ts';
import type { Person } from './DeskPersonPage.tsx';

const personPage = ['DeskPersonPage'];

interface Props {
  person: Person;
  isMe: boolean;
  isOperator: boolean;
}

/** Takes the right to sign in, or gives it back; the owner reads why. */
export function MaySignIn({ person, isMe, isOperator }: Props) {
  const t = useText(peopleText);
  const [isOpen, setOpen] = useState(false);
  const why = whyNot(person, isMe, isOperator);
  return (
    <section className="card stack" aria-labelledby="may-sign-in">
      <h2 id="may-sign-in">{t('people.mayTitle')}</h2>
      <p>{why ? t(why) : person.isRestricted ? t('people.mayNo') : t('people.mayYes')}</p>
      {!why && (
        <Button look={person.isRestricted ? 'second' : 'danger'} className="justify-self-start" onPress={() => setOpen(true)}>
          {person.isRestricted ? t('people.lift') : t('people.restrict')}
        </Button>
      )}
      {isOpen &&
        (person.isRestricted ? (
          <Lift person={person} onClose={() => setOpen(false)} />
        ) : (
          <Restrict person={person} onClose={() => setOpen(false)} />
        ))}
    </section>
  );
}

function whyNot(person: Person, isMe: boolean, isOperator: boolean) {
  if (person.closedAt) return 'people.isClosed';
  if (isMe) return 'people.itIsYou';
  if (person.kind === 'STAFF' && !isOperator) return 'people.onlyOperators';
  return null;
}

interface StepProps {
  person: Person;
  onClose(): void;
}

function Restrict({ person: { id, name, kind }, onClose }: StepProps) {
  const t = useText(peopleText);
  const toast = useToast();
  const restrict = useCommand(RestrictAccountDocument, { refetch: personPage });

  async function send(reason: string) {
    if (!(await restrict.run({ input: { accountId: id, reason } }))) return;
    onClose();
    toast(t('people.restrictedDone', { name }));
  }

  return (
    <ReasonDialog
      title={t('people.restrictTitle', { name })}
      text={t(kind === 'SELLER' ? 'people.restrictSellerText' : 'people.restrictText')}
      label={t('people.reasonOwner')}
      action={t('people.restrict')}
      isDanger
      command={restrict}
      onSend={send}
      onClose={onClose}
    />
  );
}

function Lift({ person: { id, name, kind }, onClose }: StepProps) {
  const t = useText(peopleText);
  const toast = useToast();
  const lift = useCommand(LiftRestrictionDocument, { refetch: personPage });

  async function send(reason: string) {
    if (!(await lift.run({ input: { accountId: id, reason } }))) return;
    onClose();
    toast(t('people.lifted', { name }));
  }

  return (
    <ReasonDialog
      title={t('people.liftTitle', { name })}
      text={t(kind === 'SELLER' ? 'people.liftSellerText' : 'people.liftText')}
      label={t('people.reasonOwner')}
      action={t('people.lift')}
      command={lift}
      onSend={send}
      onClose={onClose}
    />
  );
}
