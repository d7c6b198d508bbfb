/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../../graphql/schema.generated';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What an account is for. Fixed for ever. */
export type AccountKind =
  /** Buys. */
  | 'BUYER'
  /** Runs a shop; cannot buy. */
  | 'SELLER'
  /** Works for the market. */
  | 'STAFF';

/** What somebody of the market may do. */
export type StaffRole =
  /** Customer service: verifies, decides, answers. */
  | 'AGENT'
  /** Runs the market. */
  | 'OPERATOR';

export type SessionQueryVariables = Exact<{ [key: string]: never; }>;


export type SessionQuery = { market: { __typename: 'Market', name: string, isDemo: boolean, clockMovedMs: number, productCount: number, shopCount: number, countryCount: number, currency: string, policies: { __typename: 'Policies', verificationHours: number, protectionTailDays: number, confirmReceiptDays: number, disputeAnswerDays: number, disputeEscalateAfterDays: number, disputeAutoEscalateDays: number, decisionDays: number, transitMinDays: number, transitMaxDays: number, cardRefundMinDays: number, cardRefundMaxDays: number, cancelAnswerHours: number, unpaidDays: number, stockHoldMinutes: number } }, viewer: { __typename: 'Account', id: string, kind: Schema.AccountKind, roles: Array<Schema.StaffRole>, name: string, email: string, memberId: string, country: string, shop: { __typename: 'Shop', id: string, handle: string, name: string } | null, unread: { __typename: 'Unread', messages: number, orders: number, disputes: number, tickets: number } } | null, cart: { __typename: 'Cart', id: string, quantity: number, lineCount: number }, categories: Array<{ __typename: 'Category', id: string, slug: string, name: string }> };


export const SessionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Session"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"market"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isDemo"}},{"kind":"Field","name":{"kind":"Name","value":"clockMovedMs"}},{"kind":"Field","name":{"kind":"Name","value":"productCount"}},{"kind":"Field","name":{"kind":"Name","value":"shopCount"}},{"kind":"Field","name":{"kind":"Name","value":"countryCount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"policies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verificationHours"}},{"kind":"Field","name":{"kind":"Name","value":"protectionTailDays"}},{"kind":"Field","name":{"kind":"Name","value":"confirmReceiptDays"}},{"kind":"Field","name":{"kind":"Name","value":"disputeAnswerDays"}},{"kind":"Field","name":{"kind":"Name","value":"disputeEscalateAfterDays"}},{"kind":"Field","name":{"kind":"Name","value":"disputeAutoEscalateDays"}},{"kind":"Field","name":{"kind":"Name","value":"decisionDays"}},{"kind":"Field","name":{"kind":"Name","value":"transitMinDays"}},{"kind":"Field","name":{"kind":"Name","value":"transitMaxDays"}},{"kind":"Field","name":{"kind":"Name","value":"cardRefundMinDays"}},{"kind":"Field","name":{"kind":"Name","value":"cardRefundMaxDays"}},{"kind":"Field","name":{"kind":"Name","value":"cancelAnswerHours"}},{"kind":"Field","name":{"kind":"Name","value":"unpaidDays"}},{"kind":"Field","name":{"kind":"Name","value":"stockHoldMinutes"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"memberId"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"shop"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"handle"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unread"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"messages"}},{"kind":"Field","name":{"kind":"Name","value":"orders"}},{"kind":"Field","name":{"kind":"Name","value":"disputes"}},{"kind":"Field","name":{"kind":"Name","value":"tickets"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"cart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"lineCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"categories"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<SessionQuery, SessionQueryVariables>;