import { useApolloClient } from '@apollo/client/react';
import { useNavigate } from '@tanstack/react-router';
import type { AccountKind } from '../../graphql/schema.generated.ts';
import { readAnew } from '../../lib/read-anew.ts';
import { useText } from '../../lib/use-text.ts';
import { accountText } from '../../text/en/account.ts';
import { useToast } from '../../ui/Toast.tsx';
import { homeOf, safeReturn } from './return-address.ts';

interface SignedIn {
  viewer: { kind: AccountKind } | null;
  mergedLines: number;
}

/** What follows when somebody is signed in: everything is read anew, the cart of this device is mentioned, and the way goes on. */
export function useArrival() {
  const t = useText(accountText);
  const toast = useToast();
  const client = useApolloClient();
  const navigate = useNavigate();
  return async ({ viewer, mergedLines }: SignedIn, to?: string | null) => {
    await readAnew(client); // everything read so far was read as somebody else
    if (mergedLines) toast(t('account.merged', { count: mergedLines }));
    await navigate({ href: safeReturn(to) ?? homeOf(viewer?.kind), replace: true });
  };
}
