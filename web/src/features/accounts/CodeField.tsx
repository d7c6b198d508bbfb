import { useEffect, useRef } from 'react';
import { useText } from '../../lib/use-text.ts';
import { accountText } from '../../text/en/account.ts';
import { TextField } from '../../ui/Field.tsx';

interface Props {
  value: string;
  onChange(code: string): void;
  error?: string;
  /** Whether it came when the rest was typed already: then it takes the focus. */
  isAskedLater?: boolean;
}

/** A code of the second factor. Where it comes only when it is asked for, it comes with the focus in it. */
export function CodeField({ value, onChange, error, isAskedLater = true }: Props) {
  const t = useText(accountText);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (isAskedLater) input.current?.focus();
  }, [isAskedLater]);
  return (
    <TextField
      ref={input}
      label={t('account.code')}
      hint={t('account.codeHint')}
      error={error}
      name="code"
      autoComplete="one-time-code"
      autoCapitalize="characters"
      spellCheck={false}
      required
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
