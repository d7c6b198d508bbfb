/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../../../graphql/schema.generated';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type DeskSettingsPageQueryVariables = Exact<{ [key: string]: never; }>;


export type DeskSettingsPageQuery = { policySettings: Array<{ __typename: 'PolicySetting', name: Schema.PolicyName, group: Schema.PolicyGroup, meaning: string, unit: Schema.PolicyUnit, value: number, standard: number, min: number, max: number }> };

export type PolicySetting_SettingFragment = { __typename: 'PolicySetting', name: Schema.PolicyName, group: Schema.PolicyGroup, meaning: string, unit: Schema.PolicyUnit, value: number, standard: number, min: number, max: number } & { ' $fragmentName'?: 'PolicySetting_SettingFragment' };

export type ChangePoliciesMutationVariables = Exact<{
  input: Schema.ChangePoliciesInput;
}>;


export type ChangePoliciesMutation = { changePolicies: { __typename: 'ChangePoliciesPayload', settings: Array<(
      { __typename: 'PolicySetting' }
      & { ' $fragmentRefs'?: { 'PolicySetting_SettingFragment': PolicySetting_SettingFragment } }
    )> | null, userErrors: Array<
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

export const PolicySetting_SettingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PolicySetting_setting"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PolicySetting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"meaning"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"standard"}},{"kind":"Field","name":{"kind":"Name","value":"min"}},{"kind":"Field","name":{"kind":"Name","value":"max"}}]}}]} as unknown as DocumentNode<PolicySetting_SettingFragment, unknown>;
export const DeskSettingsPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DeskSettingsPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policySettings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PolicySetting_setting"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PolicySetting_setting"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PolicySetting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"meaning"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"standard"}},{"kind":"Field","name":{"kind":"Name","value":"min"}},{"kind":"Field","name":{"kind":"Name","value":"max"}}]}}]} as unknown as DocumentNode<DeskSettingsPageQuery, DeskSettingsPageQueryVariables>;
export const ChangePoliciesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangePolicies"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangePoliciesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changePolicies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PolicySetting_setting"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PolicySetting_setting"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PolicySetting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"meaning"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"standard"}},{"kind":"Field","name":{"kind":"Name","value":"min"}},{"kind":"Field","name":{"kind":"Name","value":"max"}}]}}]} as unknown as DocumentNode<ChangePoliciesMutation, ChangePoliciesMutationVariables>;