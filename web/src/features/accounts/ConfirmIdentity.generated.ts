/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../../graphql/schema.generated';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Proof of who the viewer is. */
export type ConfirmIdentityInput = {
  /** A code of the authenticator app, or a recovery code, where the account has a second factor. */
  code?: string | null | undefined;
  /** The viewer's password. */
  password: string;
};

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

export type ConfirmIdentityMutationVariables = Exact<{
  input: Schema.ConfirmIdentityInput;
}>;


export type ConfirmIdentityMutation = { confirmIdentity: { __typename: 'ConfirmIdentityPayload', confirmedUntil: string | null, userErrors: Array<
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


export const ConfirmIdentityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmIdentity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmIdentityInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmIdentity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<ConfirmIdentityMutation, ConfirmIdentityMutationVariables>;