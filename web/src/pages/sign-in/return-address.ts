import type { AccountKind } from '../../graphql/schema.generated.ts';

/** The page to go back to, when it is one of ours; an address of somebody else is dropped. */
export function safeReturn(to: string | undefined): string | undefined {
  return to && /^\/(?![/\\])/.test(to) && !to.startsWith('/sign-in') ? to : undefined;
}

const homes: Record<AccountKind, string> = { BUYER: '/', SELLER: '/sell', STAFF: '/desk' };

/** Where each kind of account begins its day. */
export function homeOf(kind: AccountKind | undefined): string {
  return kind ? homes[kind] : '/';
}
