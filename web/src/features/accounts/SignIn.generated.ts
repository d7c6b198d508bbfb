/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../../graphql/schema.generated';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type SignInMutationVariables = Exact<{
  input: Schema.SignInInput;
}>;


export type SignInMutation = { signIn: { __typename: 'SignInPayload', mergedLines: number, viewer: { __typename: 'Account', id: string, kind: Schema.AccountKind } | null, userErrors: Array<
      | { __typename: 'AccountInUse', code: Schema.ErrorCode, message: string, path: Array<string> }
      | { __typename: 'ChooseAccount', kinds: Array<Schema.AccountKind>, code: Schema.ErrorCode, message: string, path: Array<string> }
      | { __typename: 'CountryNotServed', code: Schema.ErrorCode, message: string, path: Array<string> }
      | { __typename: 'DisputeTransitionRefused', code: Schema.ErrorCode, message: string, path: Array<string> }
      | { __typename: 'GenericUserError', code: Schema.ErrorCode, message: string, path: Array<string> }
      | { __typename: 'OrderTransitionRefused', code: Schema.ErrorCode, message: string, path: Array<string> }
      | { __typename: 'OutOfStock', code: Schema.ErrorCode, message: string, path: Array<string> }
      | { __typename: 'PaymentProviderUnavailable', code: Schema.ErrorCode, message: string, path: Array<string> }
      | { __typename: 'PriceChanged', code: Schema.ErrorCode, message: string, path: Array<string> }
      | { __typename: 'ProductIncomplete', code: Schema.ErrorCode, message: string, path: Array<string> }
      | { __typename: 'ProtectionEnded', code: Schema.ErrorCode, message: string, path: Array<string> }
      | { __typename: 'ShippingOptionStale', code: Schema.ErrorCode, message: string, path: Array<string> }
      | { __typename: 'ShopClosed', code: Schema.ErrorCode, message: string, path: Array<string> }
      | { __typename: 'TooEarly', code: Schema.ErrorCode, message: string, path: Array<string> }
      | { __typename: 'TooManyPiecesUnpaid', code: Schema.ErrorCode, message: string, path: Array<string> }
      | { __typename: 'TooManyUnpaid', code: Schema.ErrorCode, message: string, path: Array<string> }
      | { __typename: 'TotalChanged', code: Schema.ErrorCode, message: string, path: Array<string> }
    > } };


export const SignInDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignInInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mergedLines"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChooseAccount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kinds"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SignInMutation, SignInMutationVariables>;