import { KeyRound } from 'lucide-react';
import { type KeyboardEvent, useState } from 'react';
import { useText } from '../../lib/use-text.ts';
import { accountText } from '../../text/en/account.ts';
import { TextField } from '../../ui/Field.tsx';
import { Note } from '../../ui/Note.tsx';

interface Props {
  value: string;
  onChange(value: string): void;
}

/** A password: shown on demand, never trimmed; says when Caps Lock is on or a blank stands at an end. */
export function PasswordField({ value, onChange }: Props) {
  const t = useText(accountText);
  const [isShown, setShown] = useState(false);
  const [isCapsLock, setCapsLock] = useState(false);
  const hasBlank = value !== '' && value !== value.trim();
  const noteCapsLock = (event: KeyboardEvent) => setCapsLock(event.getModifierState('CapsLock'));
  return (
    <div className="stack !gap-2">
      <TextField
        label={t('account.password')}
        name="password"
        type={isShown ? 'text' : 'password'}
        autoComplete="current-password"
        required
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={noteCapsLock}
        onKeyUp={noteCapsLock}
        end={
          <button type="button" className="linkish px-2 text-sm" aria-pressed={isShown} onClick={() => setShown(!isShown)}>
            {isShown ? t('account.hide') : t('account.show')}
          </button>
        }
      />
      <div role="status" className="stack !gap-2">
        {isCapsLock && (
          <Note tone="warning" icon={KeyRound}>
            {t('account.capsLock')}
          </Note>
        )}
        {hasBlank && <Note tone="warning">{t('account.blank')}</Note>}
      </div>
    </div>
  );
}
