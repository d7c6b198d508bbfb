import { Link } from '@tanstack/react-router';
import { type FormEvent, type ReactNode, useState } from 'react';
import type { Viewer } from '../../features/session/use-session.ts';
import { CountrySelect } from '../../features/shipping/CountrySelect.tsx';
import { messageAt } from '../../lib/message-at.ts';
import { useCommand } from '../../lib/use-command.ts';
import { useCountryName } from '../../lib/use-country-name.ts';
import { useText } from '../../lib/use-text.ts';
import { accountText } from '../../text/en/account.ts';
import { guardText } from '../../text/en/guard.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { TextField } from '../../ui/Field.tsx';
import { useToast } from '../../ui/Toast.tsx';
import { UpdateProfileDocument } from './AccountPage.generated.ts';

/** Who I am here, what this account is for, and the way to the other kind. */
export function Profile({ viewer, children }: { viewer: Viewer; children: ReactNode }) {
  const t = useText(accountText);
  const nameOf = useCountryName();
  const [isEditing, setEditing] = useState(false);
  return (
    <section className="card stack" aria-labelledby="profile">
      <div className="row justify-between">
        <h2 id="profile" className="[overflow-wrap:anywhere]">
          {viewer.name}
        </h2>
        <Button look="second" size="small" onPress={() => setEditing(true)}>
          {t('account.editProfile')}
        </Button>
      </div>
      <dl className="spec">
        <Fact name={t('account.memberId')} hint={t('account.memberIdHint')}>
          <b className="num">{viewer.memberId}</b>
        </Fact>
        <Fact name={t('account.country')}>{nameOf(viewer.country)}</Fact>
        <Fact name={t('account.kind')} hint={<OtherKind kind={viewer.kind} />}>
          {t(`account.kind.${viewer.kind}`)}
        </Fact>
      </dl>
      {children}
      {isEditing && <EditProfile viewer={viewer} onClose={() => setEditing(false)} />}
    </section>
  );
}

function Fact({ name, hint, children }: { name: string; hint?: ReactNode; children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd className="[overflow-wrap:anywhere]">
        {children}
        {hint && <span className="block text-xs text-ink-2">{hint}</span>}
      </dd>
    </>
  );
}

function OtherKind({ kind }: { kind: Viewer['kind'] }) {
  const t = useText(guardText);
  if (kind === 'STAFF') return t('guard.kind.STAFF');
  return (
    <>
      {t(`guard.kind.${kind}`)} <Link to={kind === 'BUYER' ? '/join/seller' : '/join/buyer'}>{t(`guard.other.${kind}`)}</Link>
    </>
  );
}

function EditProfile({ viewer, onClose }: { viewer: Viewer; onClose(): void }) {
  const t = useText(accountText);
  const g = useText(guardText);
  const toast = useToast();
  const [name, setName] = useState(viewer.name);
  const [country, setCountry] = useState(viewer.country);
  const save = useCommand(UpdateProfileDocument);

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (!(await save.run({ input: { name, country } }))) return;
    toast(g('guard.profileSaved'));
    onClose();
  }

  return (
    <Dialog title={t('account.profile')} isOpen isDismissable={false} onClose={onClose} closeLabel={t('account.close')}>
      <form className="stack" onSubmit={(event) => void submit(event)}>
        <ErrorSummary refusals={save.refusals} fault={save.fault} />
        <TextField
          label={t('account.name')}
          hint={g('guard.nameHint')}
          autoComplete="name"
          required
          maxLength={120}
          error={messageAt(save.refusals, 'name')}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
        <CountrySelect label={t('account.country')} autoComplete="country" value={country} onChange={setCountry} />
        <Button type="submit" className="justify-self-start" isPending={save.isBusy}>
          {g('guard.save')}
        </Button>
      </form>
    </Dialog>
  );
}
