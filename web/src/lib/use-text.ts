import type { ReactNode } from 'react';
import { useCallback } from 'react';
import { useIntl } from 'react-intl';

type Values = Record<string, ReactNode | Date | ((words: ReactNode[]) => ReactNode)>;

export interface Text<Messages> {
  /** The words of `key`, with its places filled in. */
  (key: keyof Messages & string, values?: Record<string, string | number | boolean | Date | null | undefined>): string;
  /** The same, where a place holds an element (`<b>` and the like). */
  rich(key: keyof Messages & string, values: Values): ReactNode;
}

/**
 * The words of one part of the screen. `messages` is the English table of that part, so that words travel with the page that
 * says them; a translation with the same key in IntlProvider wins.
 */
export function useText<Messages extends Record<string, string>>(messages: Messages): Text<Messages> {
  const intl = useIntl();
  const say = useCallback(
    (key: keyof Messages & string, values?: Values) => intl.formatMessage({ id: key, defaultMessage: messages[key] }, values as never),
    [intl, messages],
  );
  return Object.assign((key: keyof Messages & string, values?: Values) => String(say(key, values)), { rich: say }) as Text<Messages>;
}
