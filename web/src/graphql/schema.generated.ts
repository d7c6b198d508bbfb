export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  CountryCode: { input: string; output: string; }
  CurrencyCode: { input: string; output: string; }
  Date: { input: string; output: string; }
  DateTime: { input: string; output: string; }
  JSON: { input: unknown; output: unknown; }
  MinorUnits: { input: number; output: number; }
};

export type AcceptProposalInput = {
  disputeId: Scalars['ID']['input'];
  proposalId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};

export type AccountKind =
  | 'BUYER'
  | 'SELLER'
  | 'STAFF';

export type AddStatementInput = {
  disputeId: Scalars['ID']['input'];
  text: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};

export type AddToCartInput = {
  quantity: Scalars['Int']['input'];
  variantId: Scalars['ID']['input'];
};

export type AnswerCancelRequestInput = {
  accept: Scalars['Boolean']['input'];
  orderId: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
};

export type BuyNowInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  quantity: Scalars['Int']['input'];
  variantId: Scalars['ID']['input'];
};

export type CancelPurchaseInput = {
  purchaseId: Scalars['ID']['input'];
};

export type CancelRequestState =
  | 'ACCEPTED'
  | 'PENDING'
  | 'REJECTED';

export type CannotFulfilInput = {
  orderId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};

export type CartLineProblem =
  | 'GONE'
  | 'LESS_LEFT'
  | 'PRICE_CHANGED'
  | 'SOLD_OUT';

export type CloseForSecurityInput = {
  orderId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};

export type CloseReason =
  | 'BUYER_CANCELLED'
  | 'CANCELLED'
  | 'CHARGEBACK_LOST'
  | 'DISPUTE_FULL_REFUND'
  | 'NOT_DELIVERED'
  | 'OUT_OF_STOCK'
  | 'SECURITY'
  | 'SELLER_CANNOT_FULFIL'
  | 'SHIPMENT_DEADLINE_MISSED'
  | 'UNPAID_EXPIRED'
  | 'VERIFICATION_FAILED';

export type CloseTicketInput = {
  ticketId: Scalars['ID']['input'];
};

export type ConfirmReceiptInput = {
  orderId: Scalars['ID']['input'];
};

export type ConversationSubject =
  | 'ORDER'
  | 'PRODUCT'
  | 'SHOP';

export type DeadlineKind =
  | 'CANCEL_ANSWER'
  | 'CONFIRM_RECEIPT'
  | 'DISPUTE_ANSWER'
  | 'DISPUTE_DECISION'
  | 'DISPUTE_ESCALATION'
  | 'PROTECTION_END'
  | 'SHIP_BY'
  | 'STOCK_HOLD'
  | 'UNPAID'
  | 'VERIFICATION';

export type DecideDisputeInput = {
  amountMinor?: InputMaybe<Scalars['MinorUnits']['input']>;
  disputeId: Scalars['ID']['input'];
  kind: ProposalKind;
  reason: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};

export type DisputeLineInput = {
  orderLineId: Scalars['ID']['input'];
  quantity: Scalars['Int']['input'];
};

export type DisputeReason =
  | 'COUNTERFEIT'
  | 'DAMAGED'
  | 'DIFFERS'
  | 'NOT_RECEIVED_CUSTOMS'
  | 'NOT_RECEIVED_INVALID_NUMBER'
  | 'NOT_RECEIVED_IN_TRANSIT'
  | 'NOT_RECEIVED_RETURNED'
  | 'NOT_RECEIVED_WRONG_ADDRESS'
  | 'QUALITY'
  | 'SHORT';

export type DisputeState =
  | 'AGREED'
  | 'AWAITING_BUYER'
  | 'AWAITING_EVIDENCE'
  | 'AWAITING_RESHIP'
  | 'AWAITING_RETURN'
  | 'AWAITING_SELLER'
  | 'DECIDED'
  | 'PLATFORM_REVIEW'
  | 'RESHIP_IN_TRANSIT'
  | 'RESOLVED'
  | 'RETURN_IN_TRANSIT'
  | 'WITHDRAWN';

export type ErrorCode =
  | 'ACCOUNT_NOT_AUTHORIZED'
  | 'ALREADY_PAID'
  | 'AMOUNT_TOO_HIGH'
  | 'BUYER_ACCOUNT_NEEDED'
  | 'CART_EMPTY'
  | 'CLOCK_FIXED'
  | 'CONFLICT'
  | 'COUNTRY_NOT_SERVED'
  | 'DISPUTE_OPEN'
  | 'DISPUTE_TRANSITION_REFUSED'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INVALID_INPUT'
  | 'NOT_FOUND'
  | 'ORDER_TRANSITION_REFUSED'
  | 'OUT_OF_STOCK'
  | 'OWN_SHOP'
  | 'PAYMENT_METHOD_UNAVAILABLE'
  | 'PAYMENT_PROVIDER_UNAVAILABLE'
  | 'PRICE_CHANGED'
  | 'PROTECTION_ENDED'
  | 'RATE_LIMITED'
  | 'SHIPPING_OPTION_STALE'
  | 'TOO_EARLY'
  | 'TOTAL_CHANGED'
  | 'TRACKING_NUMBER_INVALID'
  | 'WRONG_ACTOR'
  | 'WRONG_CREDENTIALS';

export type EscalateDisputeInput = {
  disputeId: Scalars['ID']['input'];
  text?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};

export type MarkConversationReadInput = {
  conversationId: Scalars['ID']['input'];
};

export type MessageAboutInput = {
  orderId?: InputMaybe<Scalars['ID']['input']>;
  productId?: InputMaybe<Scalars['ID']['input']>;
  shopId?: InputMaybe<Scalars['ID']['input']>;
};

export type MoveClockInput = {
  byMs?: InputMaybe<Scalars['Float']['input']>;
  reset?: InputMaybe<Scalars['Boolean']['input']>;
  toDateTime?: InputMaybe<Scalars['DateTime']['input']>;
};

export type NextActionType =
  | 'CARD_FIELDS'
  | 'THREE_DS_CHALLENGE';

export type NumberCheck =
  | 'UNVERIFIABLE'
  | 'VALID';

export type OpenDisputeInput = {
  lines?: InputMaybe<Array<DisputeLineInput>>;
  orderId: Scalars['ID']['input'];
  proposal: ProposalInput;
  reason: DisputeReason;
  received: Scalars['Boolean']['input'];
  text: Scalars['String']['input'];
};

export type OpenTicketInput = {
  email?: InputMaybe<Scalars['String']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  orderId?: InputMaybe<Scalars['ID']['input']>;
  subject: Scalars['String']['input'];
  text: Scalars['String']['input'];
  topic: TicketTopic;
};

export type OrderActor =
  | 'AGENT'
  | 'BUYER'
  | 'CLOCK'
  | 'OPERATOR'
  | 'PROVIDER'
  | 'RISK'
  | 'SELLER';

export type OrderSort =
  | 'DEADLINE'
  | 'NEWEST';

export type OrderState =
  | 'AWAITING_DELIVERY'
  | 'AWAITING_PAYMENT'
  | 'AWAITING_SHIPMENT'
  | 'CLOSED'
  | 'COMPLETED'
  | 'DELIVERED'
  | 'PARTIALLY_SHIPPED'
  | 'PAYMENT_BEING_VERIFIED';

export type ParcelInput = {
  carrier: Scalars['String']['input'];
  lines?: InputMaybe<Array<ParcelLineInput>>;
  number: Scalars['String']['input'];
};

export type ParcelLineInput = {
  orderLineId: Scalars['ID']['input'];
  quantity: Scalars['Int']['input'];
};

export type ParcelState =
  | 'AVAILABLE_FOR_PICKUP'
  | 'DECLARED'
  | 'DELIVERED'
  | 'EXCEPTION'
  | 'EXPIRED'
  | 'FAILED_ATTEMPT'
  | 'INFO_RECEIVED'
  | 'IN_TRANSIT'
  | 'NOT_FOUND'
  | 'OUT_FOR_DELIVERY'
  | 'RETURNED';

export type Party =
  | 'BUYER'
  | 'PLATFORM'
  | 'PROVIDER'
  | 'SELLER';

export type PaymentAttemptState =
  | 'AUTHORIZED'
  | 'CANCELLED'
  | 'CAPTURED'
  | 'CREATED'
  | 'EXPIRED'
  | 'FAILED'
  | 'REQUIRES_ACTION'
  | 'UNKNOWN';

export type PaymentMethodCode =
  | 'CARD'
  | 'WALLET'
  | 'WEBMONEY'
  | 'WESTERN_UNION'
  | 'WIRE_TRANSFER';

export type PaymentMethodKind =
  | 'CARD'
  | 'OFFLINE'
  | 'WALLET';

export type PictureSize =
  | 'MEDIUM'
  | 'SMALL';

export type PlaceOrderInput = {
  address: PostalAddressInput;
  choices: Array<ShippingChoiceInput>;
  draftId?: InputMaybe<Scalars['ID']['input']>;
  expectedTotal: Scalars['MinorUnits']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type PostalAddressInput = {
  city: Scalars['String']['input'];
  country: Scalars['CountryCode']['input'];
  line1: Scalars['String']['input'];
  line2?: InputMaybe<Scalars['String']['input']>;
  name: Scalars['String']['input'];
  phone?: InputMaybe<Scalars['String']['input']>;
  postcode?: InputMaybe<Scalars['String']['input']>;
  region?: InputMaybe<Scalars['String']['input']>;
};

export type PriceRangeInput = {
  max?: InputMaybe<Scalars['MinorUnits']['input']>;
  min?: InputMaybe<Scalars['MinorUnits']['input']>;
};

export type ProductSort =
  | 'BEST_SELLING'
  | 'NEWEST'
  | 'PRICE_ASC'
  | 'PRICE_DESC'
  | 'RATING'
  | 'RELEVANCE';

export type ProposalInput = {
  amountMinor?: InputMaybe<Scalars['MinorUnits']['input']>;
  kind: ProposalKind;
};

export type ProposalKind =
  | 'NO_REFUND'
  | 'REFUND_ONLY'
  | 'RESHIP'
  | 'RETURN_AND_REFUND';

export type ProposeInDisputeInput = {
  amountMinor?: InputMaybe<Scalars['MinorUnits']['input']>;
  disputeId: Scalars['ID']['input'];
  kind: ProposalKind;
  text: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};

export type RefreshPaymentInput = {
  attemptId: Scalars['ID']['input'];
};

export type RefundReason =
  | 'CANCELLED'
  | 'DISPUTE'
  | 'DUPLICATE'
  | 'GOODWILL'
  | 'ORDER_CLOSED'
  | 'OVERPAYMENT'
  | 'SHIPMENT_MISSED';

export type RefundState =
  | 'COMPLETE'
  | 'FAILED'
  | 'MANUAL'
  | 'PROCESSING'
  | 'REQUESTED';

export type RemoveCartLineInput = {
  lineId: Scalars['ID']['input'];
};

export type ReplyToTicketInput = {
  text: Scalars['String']['input'];
  ticketId: Scalars['ID']['input'];
};

export type RequestCancelInput = {
  orderId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};

export type ResetCartInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
};

export type SaveAddressInput = {
  city: Scalars['String']['input'];
  country: Scalars['CountryCode']['input'];
  id?: InputMaybe<Scalars['ID']['input']>;
  isDefault?: InputMaybe<Scalars['Boolean']['input']>;
  line1: Scalars['String']['input'];
  line2?: InputMaybe<Scalars['String']['input']>;
  name: Scalars['String']['input'];
  phone?: InputMaybe<Scalars['String']['input']>;
  postcode?: InputMaybe<Scalars['String']['input']>;
  region?: InputMaybe<Scalars['String']['input']>;
};

export type SendMessageInput = {
  about?: InputMaybe<MessageAboutInput>;
  conversationId?: InputMaybe<Scalars['ID']['input']>;
  text: Scalars['String']['input'];
};

export type SessionKind =
  | 'COOKIE'
  | 'TOKEN';

export type ShipOrderInput = {
  orderId: Scalars['ID']['input'];
  parcels: Array<ParcelInput>;
};

export type ShippingChoiceInput = {
  shippingOptionId: Scalars['ID']['input'];
  shopId: Scalars['ID']['input'];
};

export type SignInInput = {
  login: Scalars['String']['input'];
  password: Scalars['String']['input'];
  wants?: InputMaybe<SessionKind>;
};

export type SignOutInput = {
  everywhere?: InputMaybe<Scalars['Boolean']['input']>;
};

export type StaffRole =
  | 'AGENT'
  | 'OPERATOR';

export type StartPaymentInput = {
  idempotencyKey: Scalars['String']['input'];
  method: PaymentMethodCode;
  purchaseId: Scalars['ID']['input'];
};

export type TicketState =
  | 'ANSWERED'
  | 'CLOSED'
  | 'OPEN';

export type TicketTopic =
  | 'ACCOUNT'
  | 'ORDER'
  | 'OTHER'
  | 'PAYMENT'
  | 'PROTECTION_ENDING'
  | 'REFUND_NOT_FOUND';

export type UpdateCartLineInput = {
  lineId: Scalars['ID']['input'];
  quantity: Scalars['Int']['input'];
};

export type UpdateVariantInput = {
  onHand?: InputMaybe<Scalars['Int']['input']>;
  priceMinor?: InputMaybe<Scalars['MinorUnits']['input']>;
  variantId: Scalars['ID']['input'];
};

export type VerifyPaymentInput = {
  orderId: Scalars['ID']['input'];
  passes: Scalars['Boolean']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
};

export type WithdrawDisputeInput = {
  disputeId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};
