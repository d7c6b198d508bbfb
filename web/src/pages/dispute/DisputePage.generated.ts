/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
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

/** Who took a step. */
export type OrderActor =
  /** Customer service. */
  | 'AGENT'
  /** The buyer. */
  | 'BUYER'
  /** The clock. */
  | 'CLOCK'
  /** The market's operator. */
  | 'OPERATOR'
  /** A payment provider or carrier. */
  | 'PROVIDER'
  /** The market's risk rules. */
  | 'RISK'
  /** The shop. */
  | 'SELLER';

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

/** How a side would settle. */
export type ProposalKind =
  /** Nothing goes back. */
  | 'NO_REFUND'
  /** Some money goes back, the goods stay. */
  | 'REFUND_ONLY';

export type DisputePageQueryVariables = Exact<{
  id: string;
}>;


export type DisputePageQuery = { dispute: { __typename: 'Dispute', id: string, version: number, state: Schema.DisputeState, stateLabel: string, reason: Schema.DisputeReason, openedAt: string, awaiting: Schema.Party | null, escalateFrom: string, maxRefund: { __typename: 'Money', amountMinor: number, currency: string }, order: { __typename: 'Order', id: string, number: string, shop: { __typename: 'Shop', id: string, name: string }, buyer: { __typename: 'Buyer', id: string, name: string }, held: { __typename: 'Money', amountMinor: number, currency: string }, lines: Array<{ __typename: 'OrderLine', id: string, title: string, picture: { __typename: 'Picture', alt: string, small: string } }> }, proposals: Array<{ __typename: 'Proposal', id: string, by: Schema.Party, kind: Schema.ProposalKind, note: string, at: string, isLive: boolean, amount: { __typename: 'Money', amountMinor: number, currency: string }, toBuyer: { __typename: 'Money', amountMinor: number, currency: string }, toSeller: { __typename: 'Money', amountMinor: number, currency: string } }>, statements: Array<{ __typename: 'DisputeStatement', id: string, at: string, by: Schema.OrderActor, byName: string, text: string, event: string }>, deadlines: Array<{ __typename: 'Deadline', id: string, kind: Schema.DeadlineKind, dueAt: string, startedAt: string, onExpiry: string, awaiting: Schema.Party, pausedSince: string | null }>, outcome: { __typename: 'DisputeOutcome', how: Schema.DisputeEnd, reason: string | null, refund: { __typename: 'Money', amountMinor: number, currency: string } } | null, availableActions: Array<{ __typename: 'AvailableAction', action: string, allowed: boolean, reason: string | null, availableAt: string | null }> } | null };


export const DisputePageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DisputePage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dispute"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"awaiting"}},{"kind":"Field","name":{"kind":"Name","value":"escalateFrom"}},{"kind":"Field","name":{"kind":"Name","value":"maxRefund"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"shop"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"buyer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"held"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"picture"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"small"},"name":{"kind":"Name","value":"url"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"size"},"value":{"kind":"EnumValue","value":"SMALL"}}]},{"kind":"Field","name":{"kind":"Name","value":"alt"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"isLive"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"toBuyer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"toSeller"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"statements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"byName"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"event"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deadlines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"onExpiry"}},{"kind":"Field","name":{"kind":"Name","value":"awaiting"}},{"kind":"Field","name":{"kind":"Name","value":"pausedSince"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"how"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"refund"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"availableAt"}}]}}]}}]}}]} as unknown as DocumentNode<DisputePageQuery, DisputePageQueryVariables>;