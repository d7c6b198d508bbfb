import { KeyRound } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, type Ref, useState } from 'react';
import { useText } from '../../lib/use-text.ts';
import { accountText } from '../../text/en/account.ts';
import { TextField } from '../../ui/Field.tsx';
import { Note } from '../../ui/Note.tsx';

interface Props {
  value: string;
  onChange(value: string): void;
  /** `Password` unless said otherwise. */
  label?: string;
  /** A password that is being chosen: the browser proposes one, and blanks at its ends have to go. */
  isNew?: boolean;
  hint?: ReactNode;
  error?: ReactNode;
  ref?: Ref<HTMLInputElement>;
}

/** A password: shown on demand, never trimmed; says when Caps Lock is on or a blank stands at an end. */
export function PasswordField({ value, onChange, label, isNew = false, hint, error, ref }: Props) {
  const t = useText(accountText);
  const [isShown, setShown] = useState(false);
  const [isCapsLock, setCapsLock] = useState(false);
  const hasBlank = value !== '' && value !== value.trim();
  const noteCapsLock = (event: KeyboardEvent) => setCapsLock(event.getModifierState('CapsLock'));
  return (
    <div className="stack !gap-2">
      <TextField
        ref={ref}
        label={label ?? t('account.password')}
        name={isNew ? 'new-password' : 'password'}
        type={isShown ? 'text' : 'password'}
        autoComplete={isNew ? 'new-password' : 'current-password'}
        autoCapitalize="none"
        spellCheck={false}
        required
        hint={hint}
        error={error}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={noteCapsLock}
        onKeyUp={noteCapsLock}
        end={
          <button
            type="button"
            className="linkish px-2 text-sm"
            aria-label={isShown ? t('account.hidePassword') : t('account.showPassword')}
            onClick={() => setShown(!isShown)}
          >
            {isShown ? t('account.hide') : t('account.show')}
          </button>
        }
      />
      <div role="status" className="stack !gap-2 empty:hidden">
        {isCapsLock && (
          <Note tone="warning" icon={KeyRound}>
            {t('account.capsLock')}
          </Note>
        )}
        {hasBlank && <Note tone="warning">{isNew ? t('account.blankInNew') : t('account.blank')}</Note>}
      </div>
    </div>
  );
}
