/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../../graphql/schema.generated';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
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

export type DisputeRecord_DisputeFragment = { __typename: 'Dispute', id: string, version: number, statements: Array<{ __typename: 'DisputeStatement', id: string, at: string, by: Schema.OrderActor, byName: string, event: string, text: string }>, availableActions: Array<{ __typename: 'AvailableAction', action: string, allowed: boolean }> } & { ' $fragmentName'?: 'DisputeRecord_DisputeFragment' };

export const DisputeRecord_DisputeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DisputeRecord_dispute"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dispute"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"statements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"byName"}},{"kind":"Field","name":{"kind":"Name","value":"event"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}}]}}]} as unknown as DocumentNode<DisputeRecord_DisputeFragment, unknown>;