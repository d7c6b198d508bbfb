/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../../graphql/schema.generated';

import type { GoodsPictures_OrderFragment } from '../orders/GoodsPictures.generated';
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

/** What is wrong. */
export type DisputeReason =
  /** It is not genuine. */
  | 'COUNTERFEIT'
  /** It arrived damaged. */
  | 'DAMAGED'
  /** It differs from what was described. */
  | 'DIFFERS'
  /** It is stuck at customs. */
  | 'NOT_RECEIVED_CUSTOMS'
  /** The tracking number is wrong. */
  | 'NOT_RECEIVED_INVALID_NUMBER'
  /** It is still on its way. */
  | 'NOT_RECEIVED_IN_TRANSIT'
  /** It was sent back. */
  | 'NOT_RECEIVED_RETURNED'
  /** It went to another address. */
  | 'NOT_RECEIVED_WRONG_ADDRESS'
  /** Its quality is poor. */
  | 'QUALITY'
  /** Something is missing. */
  | 'SHORT';

/** Where a dispute stands. */
export type DisputeState =
  /** Agreed */
  | 'AGREED'
  /** The buyer’s turn to answer */
  | 'AWAITING_BUYER'
  /** The shop’s turn to answer */
  | 'AWAITING_SELLER'
  /** Decided */
  | 'DECIDED'
  /** Platform review */
  | 'PLATFORM_REVIEW'
  /** Resolved */
  | 'RESOLVED'
  /** Withdrawn */
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

export type ShopDisputeRow_DisputeFragment = { __typename: 'Dispute', id: string, state: Schema.DisputeState, stateLabel: string, awaiting: Schema.Party | null, openedAt: string, endedAt: string | null, reason: Schema.DisputeReason, deadlines: Array<{ __typename: 'Deadline', id: string, kind: Schema.DeadlineKind, startedAt: string, dueAt: string, pausedSince: string | null }>, proposals: Array<{ __typename: 'Proposal', id: string, by: Schema.Party, isLive: boolean, amount: { __typename: 'Money', amountMinor: number, currency: string } }>, outcome: { __typename: 'DisputeOutcome', how: Schema.DisputeEnd, refund: { __typename: 'Money', amountMinor: number, currency: string } } | null, order: (
    { __typename: 'Order', id: string, number: string, held: { __typename: 'Money', amountMinor: number, currency: string }, buyer: { __typename: 'Buyer', id: string, name: string, country: string } }
    & { ' $fragmentRefs'?: { 'GoodsPictures_OrderFragment': GoodsPictures_OrderFragment } }
  ) } & { ' $fragmentName'?: 'ShopDisputeRow_DisputeFragment' };

export const ShopDisputeRow_DisputeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ShopDisputeRow_dispute"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dispute"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"awaiting"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"deadlines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"pausedSince"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"isLive"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"how"}},{"kind":"Field","name":{"kind":"Name","value":"refund"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"held"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"buyer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"country"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"GoodsPictures_order"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GoodsPictures_order"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Order"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"picture"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"small"},"name":{"kind":"Name","value":"url"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"size"},"value":{"kind":"EnumValue","value":"SMALL"}}]}]}}]}}]}}]} as unknown as DocumentNode<ShopDisputeRow_DisputeFragment, unknown>;