/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../../graphql/schema.generated';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Which clock. */
export type DeadlineKind =
  /** The shop has to answer a cancel request. */
  | 'CANCEL_ANSWER'
  /** The buyer can confirm receipt. */
  | 'CONFIRM_RECEIPT'
  /** The shop has to answer a dispute. */
  | 'DISPUTE_ANSWER'
  /** The market has to decide a dispute. */
  | 'DISPUTE_DECISION'
  /** The market takes a dispute over. */
  | 'DISPUTE_ESCALATION'
  /** Buyer Protection runs. */
  | 'PROTECTION_END'
  /** The shop has to ship. */
  | 'SHIP_BY'
  /** The goods are kept unpaid. */
  | 'STOCK_HOLD'
  /** The order waits for money. */
  | 'UNPAID'
  /** The payment is being verified. */
  | 'VERIFICATION';

/** How a dispute ended. */
export type DisputeEnd =
  /** Both sides agreed, or the shop was silent. */
  | 'AGREED'
  /** The buyer’s bank took the payment back. */
  | 'CHARGEBACK'
  /** The market decided. */
  | 'DECIDED'
  /** The buyer gave up. */
  | 'WITHDRAWN';

/** A side of an order. */
export type Party =
  /** The buyer. */
  | 'BUYER'
  /** The market. */
  | 'PLATFORM'
  /** A provider. */
  | 'PROVIDER'
  /** The shop. */
  | 'SELLER';

export type DisputeClock_DisputeFragment = { __typename: 'Dispute', id: string, awaiting: Schema.Party | null, deadlines: Array<{ __typename: 'Deadline', id: string, kind: Schema.DeadlineKind, startedAt: string, dueAt: string, pausedSince: string | null, onExpiry: string }>, statements: Array<{ __typename: 'DisputeStatement', id: string, event: string }>, outcome: { __typename: 'DisputeOutcome', how: Schema.DisputeEnd, reason: string | null, refund: { __typename: 'Money', amountMinor: number, currency: string } } | null } & { ' $fragmentName'?: 'DisputeClock_DisputeFragment' };

export const DisputeClock_DisputeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DisputeClock_dispute"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dispute"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"awaiting"}},{"kind":"Field","name":{"kind":"Name","value":"deadlines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"pausedSince"}},{"kind":"Field","name":{"kind":"Name","value":"onExpiry"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"event"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"how"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"refund"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]}}]} as unknown as DocumentNode<DisputeClock_DisputeFragment, unknown>;