/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../../graphql/schema.generated';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What is known of a tracking number. */
export type NumberCheck =
  /** The carrier publishes no check digit. */
  | 'UNVERIFIABLE'
  /** Form and check digit fit. */
  | 'VALID';

/** Where a parcel is. */
export type ParcelState =
  /** Waiting to be fetched. */
  | 'AVAILABLE_FOR_PICKUP'
  /** The shop named it; the carrier has not scanned it yet. */
  | 'DECLARED'
  /** Handed over. */
  | 'DELIVERED'
  /** Something went wrong. */
  | 'EXCEPTION'
  /** No news for a long time. */
  | 'EXPIRED'
  /** Nobody was in. */
  | 'FAILED_ATTEMPT'
  /** Announced to the carrier. */
  | 'INFO_RECEIVED'
  /** Moving. */
  | 'IN_TRANSIT'
  /** The carrier does not know it. */
  | 'NOT_FOUND'
  /** On the delivery van. */
  | 'OUT_FOR_DELIVERY'
  /** Going back to the shop. */
  | 'RETURNED';

export type OrderParcels_OrderFragment = { __typename: 'Order', id: string, parcels: Array<{ __typename: 'Parcel', id: string, number: string, numberCheck: Schema.NumberCheck, state: Schema.ParcelState, stateLabel: string, trackingUrl: string | null, declaredAt: string, firstScanBy: string | null, carrier: { __typename: 'Carrier', code: string, name: string }, lines: Array<{ __typename: 'ParcelLine', orderLineId: string, title: string, quantity: number }>, events: Array<{ __typename: 'TrackingEvent', id: string, at: string, description: string, place: string | null, country: string | null }> }> } & { ' $fragmentName'?: 'OrderParcels_OrderFragment' };

export const OrderParcels_OrderFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrderParcels_order"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Order"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"parcels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"numberCheck"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"trackingUrl"}},{"kind":"Field","name":{"kind":"Name","value":"declaredAt"}},{"kind":"Field","name":{"kind":"Name","value":"firstScanBy"}},{"kind":"Field","name":{"kind":"Name","value":"carrier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orderLineId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"country"}}]}}]}}]}}]} as unknown as DocumentNode<OrderParcels_OrderFragment, unknown>;