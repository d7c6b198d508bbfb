/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../../../graphql/schema.generated';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What an account is for. Fixed for ever. */
export type AccountKind =
  /** Buys. */
  | 'BUYER'
  /** Runs a shop; cannot buy. */
  | 'SELLER'
  /** Works for the market. */
  | 'STAFF';

/** Why a mutation was refused. Codes stay; messages may change. */
export type ErrorCode =
  /** Something still runs on the account. */
  | 'ACCOUNT_IN_USE'
  /** The account is restricted. */
  | 'ACCOUNT_NOT_AUTHORIZED'
  /** What an account is for is fixed for ever. */
  | 'ACCOUNT_TYPE_IMMUTABLE'
  /** It is paid already. */
  | 'ALREADY_PAID'
  /** The amount is above what there is. */
  | 'AMOUNT_TOO_HIGH'
  /** Only a buyer account can do this. */
  | 'BUYER_ACCOUNT_NEEDED'
  /** There is nothing to order. */
  | 'CART_EMPTY'
  /** The name and password open two accounts; say which. */
  | 'CHOOSE_ACCOUNT'
  /** The clock of this market cannot be moved. */
  | 'CLOCK_FIXED'
  /** Who asks must prove again who he is. */
  | 'CONFIRMATION_NEEDED'
  /** It changed meanwhile. Look again and retry. */
  | 'CONFLICT'
  /** A shop does not ship to this country. */
  | 'COUNTRY_NOT_SERVED'
  /** A dispute is open; it decides this. */
  | 'DISPUTE_OPEN'
  /** The dispute is not in a state that allows this step. */
  | 'DISPUTE_TRANSITION_REFUSED'
  /** The key was used before with another input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** Something typed does not fit; the path says which field, the message says how to mend it. */
  | 'INVALID_INPUT'
  /** The link was used, replaced, or its time is over. */
  | 'LINK_DEAD'
  /** There is no such thing, or it is not yours to see. */
  | 'NOT_FOUND'
  /** The order is frozen: nobody can act on it until that ends. */
  | 'ORDER_FROZEN'
  /** The order is not in a state that allows this step. */
  | 'ORDER_TRANSITION_REFUSED'
  /** Less is left than was asked for. */
  | 'OUT_OF_STOCK'
  /** Nobody buys from, or writes to, his own shop. */
  | 'OWN_SHOP'
  /** This method cannot be used here; the message says why. */
  | 'PAYMENT_METHOD_UNAVAILABLE'
  /** The payment provider does not answer. Another method may work, or this one later. */
  | 'PAYMENT_PROVIDER_UNAVAILABLE'
  /** A price differs from the one that was shown. */
  | 'PRICE_CHANGED'
  /** Buyer Protection for this order has ended. */
  | 'PROTECTION_ENDED'
  /** Too many tries. Wait, then try again. */
  | 'RATE_LIMITED'
  /** The refund is not one that failed, so there is nothing to mend. */
  | 'REFUND_NOT_FAILED'
  /** The password is right; a code of the authenticator app, or a recovery code, is needed too. */
  | 'SECOND_FACTOR_NEEDED'
  /** The shipping option is no longer offered for these goods and this country. */
  | 'SHIPPING_OPTION_STALE'
  /** It is allowed later; `availableAt` says when. */
  | 'TOO_EARLY'
  /** The total differs from the one that was shown. */
  | 'TOTAL_CHANGED'
  /** The carrier cannot have issued this number. */
  | 'TRACKING_NUMBER_INVALID'
  /** This step belongs to somebody else. */
  | 'WRONG_ACTOR'
  /** The code is wrong or was used. */
  | 'WRONG_CODE'
  /** The name or the password is wrong. */
  | 'WRONG_CREDENTIALS';

/** Who works for the market from now on. */
export type InviteStaffInput = {
  /** Where the person lives. */
  country: string;
  /** E-mail address; a link to choose a password goes there. */
  email: string;
  /** Name. */
  name: string;
  /** Why; only staff reads it. */
  reason: string;
  /** At least one right. */
  roles: Array<StaffRole>;
};

/** What somebody of the market may do. */
export type StaffRole =
  /** Customer service: verifies, decides, answers. */
  | 'AGENT'
  /** Runs the market. */
  | 'OPERATOR';

export type DeskPeoplePageQueryVariables = Exact<{
  query?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type DeskPeoplePageQuery = { people: { __typename: 'PersonConnection', nodes: Array<{ __typename: 'Person', id: string, kind: Schema.AccountKind, roles: Array<Schema.StaffRole>, name: string, email: string, memberId: string, country: string, createdAt: string, closedAt: string | null, isRestricted: boolean }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type InviteStaffMutationVariables = Exact<{
  input: Schema.InviteStaffInput;
}>;


export type InviteStaffMutation = { inviteStaff: { __typename: 'InviteStaffPayload', person: { __typename: 'Person', id: string } | null, userErrors: Array<
      | { __typename: 'AccountInUse', code: Schema.ErrorCode, message: string, path: Array<string> }
      | { __typename: 'ChooseAccount', code: Schema.ErrorCode, message: string, path: Array<string> }
      | { __typename: 'CountryNotServed', code: Schema.ErrorCode, message: string, path: Array<string> }
      | { __typename: 'DisputeTransitionRefused', code: Schema.ErrorCode, message: string, path: Array<string> }
      | { __typename: 'GenericUserError', code: Schema.ErrorCode, message: string, path: Array<string> }
      | { __typename: 'OrderTransitionRefused', code: Schema.ErrorCode, message: string, path: Array<string> }
      | { __typename: 'OutOfStock', code: Schema.ErrorCode, message: string, path: Array<string> }
      | { __typename: 'PriceChanged', code: Schema.ErrorCode, message: string, path: Array<string> }
      | { __typename: 'ProtectionEnded', code: Schema.ErrorCode, message: string, path: Array<string> }
      | { __typename: 'ShippingOptionStale', code: Schema.ErrorCode, message: string, path: Array<string> }
      | { __typename: 'TooEarly', code: Schema.ErrorCode, message: string, path: Array<string> }
      | { __typename: 'TotalChanged', code: Schema.ErrorCode, message: string, path: Array<string> }
    > } };


export const DeskPeoplePageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DeskPeoplePage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"query"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"people"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"query"},"value":{"kind":"Variable","name":{"kind":"Name","value":"query"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"memberId"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"isRestricted"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<DeskPeoplePageQuery, DeskPeoplePageQueryVariables>;
export const InviteStaffDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InviteStaff"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InviteStaffInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inviteStaff"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<InviteStaffMutation, InviteStaffMutationVariables>;