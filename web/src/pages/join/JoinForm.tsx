import { Link } from '@tanstack/react-router';
import type { FormEvent } from 'react';
import { PasswordField } from '../../features/accounts/PasswordField.tsx';
import type { Viewer } from '../../features/session/use-session.ts';
import { CountrySelect } from '../../features/shipping/CountrySelect.tsx';
import type { Fault } from '../../lib/fault.ts';
import { messageAt } from '../../lib/message-at.ts';
import type { Refusal } from '../../lib/use-command.ts';
import { useText } from '../../lib/use-text.ts';
import { joinText } from '../../text/en/join.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { TextField } from '../../ui/Field.tsx';
import { AlreadyOne } from './AlreadyOne.tsx';

export interface JoinValues {
  email: string;
  name: string;
  country: string;
  password: string;
  shopName: string;
}

interface Props {
  kind: 'BUYER' | 'SELLER';
  to: string | undefined;
  viewer: Viewer | null;
  values: JoinValues;
  onChange(part: Partial<JoinValues>): void;
  command: { isBusy: boolean; refusals: Refusal[]; fault: Fault | null };
  onSubmit(): void;
}

/** Who wants an account of this kind, and the way to the other kind. */
export function JoinForm({ kind, to, viewer, values, onChange, command, onSubmit }: Props) {
  const t = useText(joinText);
  const { refusals, fault, isBusy } = command;
  const isSeller = kind === 'SELLER';

  function submit(event: FormEvent) {
    event.preventDefault();
    onSubmit();
  }

  return (
    <form className="stack gap-6" onSubmit={submit} aria-labelledby="join">
      <div className="stack !gap-2">
        <h1 id="join">{t(`join.title.${kind}`)}</h1>
        <p className="text-ink-2">{t(`join.text.${kind}`)}</p>
        <p className="text-ink-2">
          {t(`join.other.${kind}`)}{' '}
          <Link to={isSeller ? '/join/buyer' : '/join/seller'} search={{ to }}>
            {t(`join.otherLink.${kind}`)}
          </Link>
        </p>
      </div>
      {viewer && <AlreadyOne viewer={viewer} />}
      <ErrorSummary refusals={refusals} fault={fault} />
      {isSeller && (
        <TextField
          label={t('join.shopName')}
          hint={t('join.shopNameHint')}
          name="organization"
          autoComplete="organization"
          required
          maxLength={60}
          error={messageAt(refusals, 'shopName')}
          value={values.shopName}
          onChange={(event) => onChange({ shopName: event.target.value })}
        />
      )}
      <TextField
        label={isSeller ? t('join.yourName') : t('join.name')}
        hint={t(`join.nameHint.${kind}`)}
        name="name"
        autoComplete="name"
        required
        maxLength={120}
        error={messageAt(refusals, 'name')}
        value={values.name}
        onChange={(event) => onChange({ name: event.target.value })}
      />
      <TextField
        label={t('join.email')}
        name="email"
        type="text"
        inputMode="email"
        autoComplete="email"
        autoCapitalize="none"
        spellCheck={false}
        required
        maxLength={254}
        error={messageAt(refusals, 'email')}
        value={values.email}
        onChange={(event) => onChange({ email: event.target.value })}
      />
      <PasswordField
        isNew
        label={t('join.password')}
        hint={t('join.passwordHint')}
        error={messageAt(refusals, 'password')}
        value={values.password}
        onChange={(password) => onChange({ password })}
      />
      <CountrySelect
        label={t('join.country')}
        autoComplete="country"
        error={messageAt(refusals, 'country')}
        value={values.country}
        onChange={(country) => onChange({ country })}
      />
      <div className="stack !gap-3">
        <Button type="submit" size="big" isWide isPending={isBusy}>
          {t(`join.send.${kind}`)}
        </Button>
        <p className="text-sm text-ink-2">{t('join.sendHint')}</p>
      </div>
      <p className="border-t border-line pt-6">
        {t('join.haveOne')}{' '}
        <Link to="/sign-in" search={{ to }}>
          {t('join.signIn')}
        </Link>
      </p>
    </form>
  );
}
