/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../../../graphql/schema.generated';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type OfflineMethodsQueryVariables = Exact<{ [key: string]: never; }>;


export type OfflineMethodsQuery = { offlineMethods: Array<{ __typename: 'OfflineMethod', code: Schema.PaymentMethodCode, name: string, isOn: boolean, payTo: string }> };

export type ChangeOfflineMethodMutationVariables = Exact<{
  input: Schema.ChangeOfflineMethodInput;
}>;


export type ChangeOfflineMethodMutation = { changeOfflineMethod: { __typename: 'ChangeOfflineMethodPayload', methods: Array<{ __typename: 'OfflineMethod', code: Schema.PaymentMethodCode }> | null, userErrors: Array<
      | { __typename: 'AccountInUse', code: Schema.ErrorCode, message: string, path: Array<string> }
      | { __typename: 'ChooseAccount', code: Schema.ErrorCode, message: string, path: Array<string> }
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


export const OfflineMethodsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OfflineMethods"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"offlineMethods"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isOn"}},{"kind":"Field","name":{"kind":"Name","value":"payTo"}}]}}]}}]} as unknown as DocumentNode<OfflineMethodsQuery, OfflineMethodsQueryVariables>;
export const ChangeOfflineMethodDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeOfflineMethod"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeOfflineMethodInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeOfflineMethod"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"methods"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<ChangeOfflineMethodMutation, ChangeOfflineMethodMutationVariables>;