/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../../graphql/schema.generated';

import type { ParcelPath_ParcelFragment } from '../../features/orders/ParcelPath.generated';
import type { Messages_ConversationFragment } from '../../features/messaging/SendMessage.generated';
import type { FreezeNote_OrderFragment } from '../../features/orders/FreezeNote.generated';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What became of a cancel request. */
export type CancelRequestState =
  /** Cancelled. */
  | 'ACCEPTED'
  /** The shop has to answer. */
  | 'PENDING'
  /** The shop ships all the same. */
  | 'REJECTED';

/** Why an order ended without completion. */
export type CloseReason =
  /** The buyer cancelled before paying. Nothing was charged. */
  | 'BUYER_CANCELLED'
  /** The buyer asked to cancel and the shop agreed. Everything paid for this order goes back. */
  | 'CANCELLED'
  /** The buyer’s bank took the payment back and gave it to the buyer. */
  | 'CHARGEBACK_LOST'
  /** The dispute ended with a full refund. */
  | 'DISPUTE_FULL_REFUND'
  /** The parcel never arrived. Everything paid for this order goes back. */
  | 'NOT_DELIVERED'
  /** The goods were gone when the payment arrived. Everything paid for this order goes back. */
  | 'OUT_OF_STOCK'
  /** The order was closed for security reasons. Read the e-mail that we sent; everything paid goes back. */
  | 'SECURITY'
  /** The shop cannot send these goods. Everything paid for this order goes back. */
  | 'SELLER_CANNOT_FULFIL'
  /** The shop did not ship in time. Everything paid for this order goes back. */
  | 'SHIPMENT_DEADLINE_MISSED'
  /** The order was not paid in time. Nothing was charged. */
  | 'UNPAID_EXPIRED'
  /** The payment could not be verified. Everything paid for this order goes back. */
  | 'VERIFICATION_FAILED';

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

/** Where an order stands. The label is the FAQ's own word. */
export type OrderState =
  /** Awaiting delivery */
  | 'AWAITING_DELIVERY'
  /** Awaiting payment */
  | 'AWAITING_PAYMENT'
  /** Awaiting Shipment */
  | 'AWAITING_SHIPMENT'
  /** Closed */
  | 'CLOSED'
  /** Completed */
  | 'COMPLETED'
  /** Delivered, awaiting confirmation */
  | 'DELIVERED'
  /** Partially shipped */
  | 'PARTIALLY_SHIPPED'
  /** Payment being verified */
  | 'PAYMENT_BEING_VERIFIED';

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

/** Why money goes back. */
export type RefundReason =
  /** The order was cancelled. */
  | 'CANCELLED'
  /** A dispute ended so. */
  | 'DISPUTE'
  /** The purchase was paid already. */
  | 'DUPLICATE'
  /** The market gives it. */
  | 'GOODWILL'
  /** The order was closed. */
  | 'ORDER_CLOSED'
  /** More was paid than was due. */
  | 'OVERPAYMENT'
  /** Goods were not shipped in time. */
  | 'SHIPMENT_MISSED';

/** Where a refund stands. */
export type RefundState =
  /** The provider has sent it. */
  | 'COMPLETE'
  /** The provider could not send it. */
  | 'FAILED'
  /** It was settled another way. */
  | 'MANUAL'
  /** With the provider. */
  | 'PROCESSING'
  /** Decided, not yet sent. */
  | 'REQUESTED';

export type OrderPageQueryVariables = Exact<{
  id: string;
}>;


export type OrderPageQuery = { order: (
    { __typename: 'Order', id: string, version: number, number: string, state: Schema.OrderState, stateLabel: string, closeReason: Schema.CloseReason | null, closeText: string | null, placedAt: string, paidAt: string | null, paidBy: string | null, promised: { __typename: 'DateRange', from: string, to: string }, purchase: { __typename: 'Purchase', id: string } | null, shop: { __typename: 'Shop', id: string, handle: string, name: string }, address: { __typename: 'PostalAddress', name: string, line1: string, line2: string | null, city: string, region: string | null, postcode: string | null, country: string }, shipping: { __typename: 'OrderShipping', service: string, carrier: { __typename: 'Carrier', code: string, name: string }, fee: { __typename: 'Money', amountMinor: number, currency: string } }, total: { __typename: 'Money', amountMinor: number, currency: string }, held: { __typename: 'Money', amountMinor: number, currency: string }, refunded: { __typename: 'Money', amountMinor: number, currency: string }, lines: Array<{ __typename: 'OrderLine', id: string, title: string, variantTitle: string, quantity: number, cancelledQuantity: number, total: { __typename: 'Money', amountMinor: number, currency: string }, picture: { __typename: 'Picture', alt: string, small: string }, product: { __typename: 'Product', id: string, slug: string } | null }>, parcels: Array<(
      { __typename: 'Parcel', id: string, declaredAt: string, deliveredAt: string | null, events: Array<{ __typename: 'TrackingEvent', id: string, at: string, place: string | null }> }
      & { ' $fragmentRefs'?: { 'ParcelPath_ParcelFragment': ParcelPath_ParcelFragment } }
    )>, refunds: Array<{ __typename: 'Refund', id: string, state: Schema.RefundState, reason: Schema.RefundReason, requestedAt: string, sentAt: string | null, completeAt: string | null, expectedFrom: string, expectedTo: string, to: string, providerReference: string | null, manualReference: string | null, amount: { __typename: 'Money', amountMinor: number, currency: string } }>, history: Array<{ __typename: 'OrderHistoryEntry', id: string, at: string, actor: Schema.OrderActor, actorName: string, text: string, reason: string | null, to: Schema.OrderState }>, deadlines: Array<{ __typename: 'Deadline', id: string, kind: Schema.DeadlineKind, dueAt: string, startedAt: string, onExpiry: string, awaiting: Schema.Party, pausedSince: string | null }>, protection: { __typename: 'Protection', endsAt: string, hasEnded: boolean } | null, cancelRequest: { __typename: 'CancelRequest', state: Schema.CancelRequestState, reason: string, requestedAt: string, answer: string | null } | null, dispute: { __typename: 'Dispute', id: string, stateLabel: string, endedAt: string | null } | null, conversation: (
      { __typename: 'Conversation', id: string }
      & { ' $fragmentRefs'?: { 'Messages_ConversationFragment': Messages_ConversationFragment } }
    ) | null, availableActions: Array<{ __typename: 'AvailableAction', action: string, allowed: boolean, reason: string | null, availableAt: string | null }> }
    & { ' $fragmentRefs'?: { 'FreezeNote_OrderFragment': FreezeNote_OrderFragment } }
  ) | null };


export const OrderPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OrderPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"order"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"closeReason"}},{"kind":"Field","name":{"kind":"Name","value":"closeText"}},{"kind":"Field","name":{"kind":"Name","value":"placedAt"}},{"kind":"Field","name":{"kind":"Name","value":"paidAt"}},{"kind":"Field","name":{"kind":"Name","value":"paidBy"}},{"kind":"Field","name":{"kind":"Name","value":"promised"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}},{"kind":"Field","name":{"kind":"Name","value":"purchase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shop"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"handle"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"address"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"line1"}},{"kind":"Field","name":{"kind":"Name","value":"line2"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"postcode"}},{"kind":"Field","name":{"kind":"Name","value":"country"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shipping"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"carrier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"fee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"held"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refunded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"variantTitle"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"picture"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"small"},"name":{"kind":"Name","value":"url"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"size"},"value":{"kind":"EnumValue","value":"SMALL"}}]},{"kind":"Field","name":{"kind":"Name","value":"alt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"parcels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"declaredAt"}},{"kind":"Field","name":{"kind":"Name","value":"deliveredAt"}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"place"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ParcelPath_parcel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refunds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"completeAt"}},{"kind":"Field","name":{"kind":"Name","value":"expectedFrom"}},{"kind":"Field","name":{"kind":"Name","value":"expectedTo"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"providerReference"}},{"kind":"Field","name":{"kind":"Name","value":"manualReference"}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deadlines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"onExpiry"}},{"kind":"Field","name":{"kind":"Name","value":"awaiting"}},{"kind":"Field","name":{"kind":"Name","value":"pausedSince"}}]}},{"kind":"Field","name":{"kind":"Name","value":"protection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"hasEnded"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cancelRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dispute"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conversation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Messages_conversation"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FreezeNote_order"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"availableAt"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ParcelPath_parcel"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Parcel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"numberCheck"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"trackingUrl"}},{"kind":"Field","name":{"kind":"Name","value":"declaredAt"}},{"kind":"Field","name":{"kind":"Name","value":"firstScanBy"}},{"kind":"Field","name":{"kind":"Name","value":"deliveredAt"}},{"kind":"Field","name":{"kind":"Name","value":"carrier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"country"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orderLineId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Messages_conversation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conversation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unreadCount"}},{"kind":"Field","name":{"kind":"Name","value":"lastMessageAt"}},{"kind":"Field","name":{"kind":"Name","value":"messages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"authorName"}},{"kind":"Field","name":{"kind":"Name","value":"isMine"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FreezeNote_order"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Order"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"freeze"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]} as unknown as DocumentNode<OrderPageQuery, OrderPageQueryVariables>;