/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../../graphql/schema.generated';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** A proposal to accept. */
export type AcceptProposalInput = {
  /** Which. */
  disputeId: string;
  /** The other side's live proposal. */
  proposalId: string;
  /** The version that was seen; another one is refused. */
  version: number;
};

/** More for the record. */
export type AddStatementInput = {
  /** Which. */
  disputeId: string;
  /** What both sides and the market will read. */
  text: string;
  /** The version that was seen; another one is refused. */
  version: number;
};

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

/** Some of a line. */
export type DisputedLineInput = {
  /** The line. */
  orderLineId: string;
  /** How many of it. */
  quantity: number;
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

/** Asks the market to decide. */
export type EscalateDisputeInput = {
  /** Which. */
  disputeId: string;
  /** What the market should know. */
  text?: string;
  /** The version that was seen; another one is refused. */
  version: number;
};

/** Something is wrong with an order. */
export type OpenDisputeInput = {
  /** Which goods; none means all. */
  lines?: Array<DisputedLineInput> | null | undefined;
  /** The order. */
  orderId: string;
  /** What would settle it. */
  proposal: ProposalInput;
  /** What is wrong. */
  reason: DisputeReason;
  /** Whether the buyer has the goods. */
  received: boolean;
  /** What happened; the shop and the market read it. */
  text: string;
};

/** What a side would settle on. */
export type ProposalInput = {
  /** How much goes back, in minor units of the order's currency. */
  amountMinor?: number;
  /** How. */
  kind: ProposalKind;
};

/** How a side would settle. */
export type ProposalKind =
  /** Nothing goes back. */
  | 'NO_REFUND'
  /** Some money goes back, the goods stay. */
  | 'REFUND_ONLY';

/** A new proposal of the viewer's side. */
export type ProposeInDisputeInput = {
  /** How much goes back. */
  amountMinor?: number;
  /** Which. */
  disputeId: string;
  /** How. */
  kind: ProposalKind;
  /** Why; the other side reads it. */
  text: string;
  /** The version that was seen; another one is refused. */
  version: number;
};

/** A dispute in the version that was seen. */
export type WithdrawDisputeInput = {
  /** Which. */
  disputeId: string;
  /** The version that was seen; another one is refused. */
  version: number;
};

export type OpenDisputeMutationVariables = Exact<{
  input: Schema.OpenDisputeInput;
}>;


export type OpenDisputeMutation = { openDispute: { __typename: 'OpenDisputePayload', dispute: { __typename: 'Dispute', id: string } | null, userErrors: Array<
      | { __typename: 'AccountInUse', code: Schema.ErrorCode, message: string, path: Array<string> }
      | { __typename: 'ChooseAccount', code: Schema.ErrorCode, message: string, path: Array<string> }
      | { __typename: 'CountryNotServed', code: Schema.ErrorCode, message: string, path: Array<string> }
      | { __typename: 'DisputeTransitionRefused', code: Schema.ErrorCode, message: string, path: Array<string> }
      | { __typename: 'GenericUserError', code: Schema.ErrorCode, message: string, path: Array<string> }
      | { __typename: 'OrderTransitionRefused', code: Schema.ErrorCode, message: string, path: Array<string> }
      | { __typename: 'OutOfStock', code: Schema.ErrorCode, message: string, path: Array<string> }
      | { __typename: 'PriceChanged', code: Schema.ErrorCode, message: string, path: Array<string> }
      | { __typename: 'ProtectionEnded', endedAt: string, code: Schema.ErrorCode, message: string, path: Array<string> }
      | { __typename: 'ShippingOptionStale', code: Schema.ErrorCode, message: string, path: Array<string> }
      | { __typename: 'TooEarly', availableAt: string, code: Schema.ErrorCode, message: string, path: Array<string> }
      | { __typename: 'TotalChanged', code: Schema.ErrorCode, message: string, path: Array<string> }
    > } };

export type ProposeInDisputeMutationVariables = Exact<{
  input: Schema.ProposeInDisputeInput;
}>;


export type ProposeInDisputeMutation = { proposeInDispute: { __typename: 'ProposeInDisputePayload', dispute: { __typename: 'Dispute', id: string } | null, userErrors: Array<
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

export type AcceptProposalMutationVariables = Exact<{
  input: Schema.AcceptProposalInput;
}>;


export type AcceptProposalMutation = { acceptProposal: { __typename: 'AcceptProposalPayload', dispute: { __typename: 'Dispute', id: string } | null, userErrors: Array<
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

export type EscalateDisputeMutationVariables = Exact<{
  input: Schema.EscalateDisputeInput;
}>;


export type EscalateDisputeMutation = { escalateDispute: { __typename: 'EscalateDisputePayload', dispute: { __typename: 'Dispute', id: string } | null, userErrors: Array<
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
      | { __typename: 'TooEarly', availableAt: string, code: Schema.ErrorCode, message: string, path: Array<string> }
      | { __typename: 'TotalChanged', code: Schema.ErrorCode, message: string, path: Array<string> }
    > } };

export type WithdrawDisputeMutationVariables = Exact<{
  input: Schema.WithdrawDisputeInput;
}>;


export type WithdrawDisputeMutation = { withdrawDispute: { __typename: 'WithdrawDisputePayload', dispute: { __typename: 'Dispute', id: string } | null, userErrors: Array<
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

export type AddStatementMutationVariables = Exact<{
  input: Schema.AddStatementInput;
}>;


export type AddStatementMutation = { addStatement: { __typename: 'AddStatementPayload', dispute: { __typename: 'Dispute', id: string } | null, userErrors: Array<
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


export const OpenDisputeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenDispute"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpenDisputeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openDispute"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dispute"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooEarly"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"availableAt"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProtectionEnded"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endedAt"}}]}}]}}]}}]}}]} as unknown as DocumentNode<OpenDisputeMutation, OpenDisputeMutationVariables>;
export const ProposeInDisputeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProposeInDispute"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProposeInDisputeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposeInDispute"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dispute"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<ProposeInDisputeMutation, ProposeInDisputeMutationVariables>;
export const AcceptProposalDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcceptProposal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AcceptProposalInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acceptProposal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dispute"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<AcceptProposalMutation, AcceptProposalMutationVariables>;
export const EscalateDisputeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EscalateDispute"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EscalateDisputeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"escalateDispute"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dispute"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooEarly"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"availableAt"}}]}}]}}]}}]}}]} as unknown as DocumentNode<EscalateDisputeMutation, EscalateDisputeMutationVariables>;
export const WithdrawDisputeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawDispute"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawDisputeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawDispute"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dispute"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<WithdrawDisputeMutation, WithdrawDisputeMutationVariables>;
export const AddStatementDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddStatement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddStatementInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addStatement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dispute"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<AddStatementMutation, AddStatementMutationVariables>;