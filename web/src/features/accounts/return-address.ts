import type { AccountKind } from '../../graphql/schema.generated.ts';

const ways = /^\/(?:sign-in|join|retrieve-password)(?![\w-])/;

/** The page to go back to, when it is one of ours; an address of somebody else is dropped, and so are the ways in themselves. */
export function safeReturn(to: string | null | undefined): string | undefined {
  return to && /^\/(?![/\\])/.test(to) && !ways.test(to) ? to : undefined;
}

const homes: Record<AccountKind, string> = { BUYER: '/', SELLER: '/sell', STAFF: '/desk' };

/** Where each kind of account begins its day. */
export function homeOf(kind: AccountKind | undefined): string {
  return kind ? homes[kind] : '/';
}
