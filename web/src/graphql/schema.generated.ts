export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A country by ISO 3166-1, such as `FR`. */
  CountryCode: { input: string; output: string; }
  /** A currency by ISO 4217, such as `USD`. */
  CurrencyCode: { input: string; output: string; }
  /** A calendar day, such as `2026-12-01`. */
  Date: { input: string; output: string; }
  /** A moment in UTC, such as `2026-12-01T14:20:00.000Z`. */
  DateTime: { input: string; output: string; }
  /** An amount of money in minor units (cents, yen, fils): a whole number within ±(2^53 − 1). */
  MinorUnits: { input: number; output: number; }
};

/** A proposal to accept. */
export type AcceptProposalInput = {
  /** Which. */
  disputeId: Scalars['ID']['input'];
  /** The other side's live proposal. */
  proposalId: Scalars['ID']['input'];
  /** The version that was seen; another one is refused. */
  version: Scalars['Int']['input'];
};

/** What an account is for. Fixed for ever. */
export type AccountKind =
  /** Buys. */
  | 'BUYER'
  /** Runs a shop; cannot buy. */
  | 'SELLER'
  /** Works for the market. */
  | 'STAFF';

/** A carrier as shops can choose it. It is written whole: what is left out is empty. */
export type AddCarrierInput = {
  /** How the check digit of its numbers is made. */
  checkDigit: CheckDigit;
  /** Its short name for programs: capitals, digits and `_`. It stays for ever. */
  code: Scalars['String']['input'];
  /** Where it delivers; null means every country. */
  countries?: InputMaybe<Array<Scalars['CountryCode']['input']>>;
  /** Its name, as people read it. */
  name: Scalars['String']['input'];
  /** The forms of its numbers: `#` a digit, `@` a letter, `*` either, `{9}` or `{8,20}` repeats; none: any number is taken. */
  numberFormats: Array<Scalars['String']['input']>;
  /** Why; it stands in the audit. At most 2,000 characters. */
  reason: Scalars['String']['input'];
  /** What it calls its ways of carrying, at most 30. */
  services: Array<Scalars['String']['input']>;
  /** The address of its own tracking page, from `https://` on, with `{number}` where the number belongs. */
  trackingTemplate?: InputMaybe<Scalars['String']['input']>;
};

/** More for the record. */
export type AddStatementInput = {
  /** Which. */
  disputeId: Scalars['ID']['input'];
  /** What both sides and the market will read. */
  text: Scalars['String']['input'];
  /** The version that was seen; another one is refused. */
  version: Scalars['Int']['input'];
};

/** Goods for the cart. */
export type AddToCartInput = {
  /** How many, 1 to 999. */
  quantity?: Scalars['Int']['input'];
  /** The variant. */
  variantId: Scalars['ID']['input'];
};

/** A field of PostalAddress. */
export type AddressPartName =
  /** `city`. */
  | 'CITY'
  /** `line1`. */
  | 'LINE1'
  /** `line2`. */
  | 'LINE2'
  /** `name`. */
  | 'NAME'
  /** `postcode`. */
  | 'POSTCODE'
  /** `region`. */
  | 'REGION';

/** The shop's answer to a cancel request. */
export type AnswerCancelRequestInput = {
  /** Whether it is cancelled. */
  accept: Scalars['Boolean']['input'];
  /** The order. */
  orderId: Scalars['ID']['input'];
  /** What the buyer reads; needed for a no. */
  reason?: Scalars['String']['input'];
};

/** That the own shop shall be looked at. */
export type AskForReviewInput = {
  /** Says that it is meant. */
  isMeant?: Scalars['Boolean']['input'];
};

/** One thing to order at once. */
export type BuyNowInput = {
  /** A UUID made at the click: the same click is the same draft. */
  idempotencyKey: Scalars['String']['input'];
  /** How many, 1 to 999. */
  quantity?: Scalars['Int']['input'];
  /** The variant. */
  variantId: Scalars['ID']['input'];
};

/** A gift code to take back. */
export type CancelGiftCodeInput = {
  /** Which; it must be open. */
  giftCodeId: Scalars['ID']['input'];
  /** Why, at most 1,000 characters; only staff reads it. */
  reason: Scalars['String']['input'];
};

/** All gift codes that were issued at once, to take back. */
export type CancelGiftCodeIssueInput = {
  /** Any code of them. */
  giftCodeId: Scalars['ID']['input'];
  /** Why, at most 1,000 characters; only staff reads it. */
  reason: Scalars['String']['input'];
};

/** A payout to take back before it is sent. */
export type CancelPayoutInput = {
  /** A UUID made at the click: the same click is one act. */
  idempotencyKey: Scalars['String']['input'];
  /** Which; it must wait to be sent. */
  payoutId: Scalars['ID']['input'];
  /** Why, at most 1,000 characters; the shop reads it. */
  reason: Scalars['String']['input'];
};

/** A purchase. */
export type CancelPurchaseInput = {
  /** The unpaid purchase to give up. */
  purchaseId: Scalars['ID']['input'];
};

/** What became of a cancel request. */
export type CancelRequestState =
  /** Cancelled. */
  | 'ACCEPTED'
  /** The shop has to answer. */
  | 'PENDING'
  /** The shop ships all the same. */
  | 'REJECTED';

/** An order and why. */
export type CannotFulfilInput = {
  /** The order. */
  orderId: Scalars['ID']['input'];
  /** Why; both sides read it. */
  reason: Scalars['String']['input'];
};

/** What stands between a cart line and an order. */
export type CartLineProblem =
  /** The shop does not offer it any more. */
  | 'GONE'
  /** Fewer are left than the line asks for. */
  | 'LESS_LEFT'
  /** The price differs from the one when it was added. */
  | 'PRICE_CHANGED'
  /** The shop is closed for a while; the shop's `closedUntil` says until when, or `isSuspended` that nobody knows. */
  | 'SHOP_CLOSED'
  /** None are left. */
  | 'SOLD_OUT';

/** A carrier as it is from now on, named by its code. */
export type ChangeCarrierInput = {
  /** How the check digit of its numbers is made. */
  checkDigit: CheckDigit;
  /** Its short name for programs: capitals, digits and `_`. It stays for ever. */
  code: Scalars['String']['input'];
  /** Where it delivers; null means every country. */
  countries?: InputMaybe<Array<Scalars['CountryCode']['input']>>;
  /** Its name, as people read it. */
  name: Scalars['String']['input'];
  /** The forms of its numbers: `#` a digit, `@` a letter, `*` either, `{9}` or `{8,20}` repeats; none: any number is taken. */
  numberFormats: Array<Scalars['String']['input']>;
  /** Why; it stands in the audit. At most 2,000 characters. */
  reason: Scalars['String']['input'];
  /** What it calls its ways of carrying, at most 30. */
  services: Array<Scalars['String']['input']>;
  /** The address of its own tracking page, from `https://` on, with `{number}` where the number belongs. */
  trackingTemplate?: InputMaybe<Scalars['String']['input']>;
};

/** A new e-mail address. */
export type ChangeEmailInput = {
  /** Where the mail with the link goes. At most 254 characters. */
  email: Scalars['String']['input'];
};

/** How a way to pay from outside of this market is set up from now on. */
export type ChangeOfflineMethodInput = {
  /** Whether buyers can use it. */
  isOn: Scalars['Boolean']['input'];
  /** Which: `WIRE_TRANSFER`, `WEBMONEY` or `WESTERN_UNION`. */
  method: PaymentMethodCode;
  /** To whom buyers pay; may have several lines, at most 1,000 characters. Needed while it is on. */
  payTo: Scalars['String']['input'];
};

/** A new password. */
export type ChangePasswordInput = {
  /** 10 to 200 characters of any kind; no blank at its ends. */
  newPassword: Scalars['String']['input'];
};

/** Numbers of the market to change together, and why. */
export type ChangePoliciesInput = {
  /** At least one. */
  changes: Array<PolicyChangeInput>;
  /** Why; only staff reads it. At most 2,000 characters. */
  reason: Scalars['String']['input'];
};

/** How the check digit of tracking numbers is made. */
export type CheckDigit =
  /** As DHL Express makes it. */
  | 'DHL'
  /** As FedEx makes it. */
  | 'FEDEX'
  /** There is none, or nobody publishes how it is made. */
  | 'NONE'
  /** As in the postal union's standard S10; numbers of another form are taken as they are. */
  | 'S10'
  /** As UPS makes it. */
  | 'UPS';

/** What the viewer wants to be mailed about. */
export type ChooseMailsInput = {
  /** What not to mail about; none: everything. */
  muted: Array<MailTopic>;
};

/** A refund that failed, or that only a person can send. */
export type ClaimRefundInput = {
  /** Which. */
  refundId: Scalars['ID']['input'];
};

/** That the account shall be closed. */
export type CloseAccountInput = {
  /** Says that it is meant. */
  isMeant?: Scalars['Boolean']['input'];
};

/** An order and why. */
export type CloseForSecurityInput = {
  /** The order. */
  orderId: Scalars['ID']['input'];
  /** Why; both sides read it. */
  reason: Scalars['String']['input'];
};

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

/** Which ticket is settled. */
export type CloseTicketInput = {
  /** The ticket. */
  ticketId: Scalars['ID']['input'];
};

/** The link of the mail to the new address. */
export type ConfirmEmailChangeInput = {
  /** What stands behind the # of the link. */
  token: Scalars['String']['input'];
};

/** Proof of who the viewer is. */
export type ConfirmIdentityInput = {
  /** A code of the authenticator app, or a recovery code, where the account has a second factor. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** The viewer's password. */
  password: Scalars['String']['input'];
};

/** Money from outside of this market that staff has seen arrive. */
export type ConfirmOfflinePaymentInput = {
  /** What arrived, in minor units of the currency of the purchase. */
  amountMinor: Scalars['MinorUnits']['input'];
  /** The try to pay that it belongs to. */
  attemptId: Scalars['ID']['input'];
  /** Anything else; only staff read it. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** When it arrived. */
  receivedAt: Scalars['DateTime']['input'];
  /** What the bank, WebMoney or Western Union calls the payment: confirmed twice, it is booked once. */
  reference: Scalars['String']['input'];
};

/** An order. */
export type ConfirmReceiptInput = {
  /** The order that arrived. */
  orderId: Scalars['ID']['input'];
};

/** What a conversation is about. */
export type ConversationSubject =
  /** An order that the buyer placed there. */
  | 'ORDER'
  /** A product of the shop. */
  | 'PRODUCT'
  /** The shop itself. */
  | 'SHOP';

/** The carrier and number that a parcel should have had. */
export type CorrectTrackingNumberInput = {
  /** The carrier's code, such as `UPS`; it may be the same as before. */
  carrier: Scalars['String']['input'];
  /** The tracking number; blanks and dashes do not matter. */
  number: Scalars['String']['input'];
  /** The parcel. */
  parcelId: Scalars['ID']['input'];
};

/** A new draft. */
export type CreateProductInput = {
  /** A category that has none below it. */
  categoryId: Scalars['ID']['input'];
  /** Its name, at most 200 characters. */
  title: Scalars['String']['input'];
};

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

/** The market's decision. */
export type DecideDisputeInput = {
  /** How much goes back. */
  amountMinor?: Scalars['MinorUnits']['input'];
  /** Which. */
  disputeId: Scalars['ID']['input'];
  /** How. */
  kind: ProposalKind;
  /** Why; both sides read it. */
  reason: Scalars['String']['input'];
  /** The version that was seen; another one is refused. */
  version: Scalars['Int']['input'];
};

/** The draft to forget. */
export type DeleteDraftInput = {
  /** A draft. */
  productId: Scalars['ID']['input'];
};

/** How the provider’s file and our books differ. */
export type DifferenceCause =
  /** We booked it twice; the provider names it once. */
  | 'BOOKED_TWICE'
  /** The provider names it twice; we booked it once at most. */
  | 'LISTED_TWICE'
  /** The provider says that it moved this money; our books know nothing of it. Look for its payment at the provider. */
  | 'MISSING_HERE'
  /** We booked it, and no file of the provider names it. Ask the provider whether the money moved. */
  | 'MISSING_THERE'
  /** Both sides know it, with different amounts. */
  | 'OTHER_AMOUNT'
  /** Both sides know it, in different currencies. */
  | 'OTHER_CURRENCY'
  /** Both sides know it, and they do not agree what became of it. */
  | 'OTHER_STATE';

/** How a dispute ended. */
export type DisputeEnd =
  /** Both sides agreed, or the shop was silent. */
  | 'AGREED'
  /** The buyer’s bank took the payment back. */
  | 'CHARGEBACK'
  /** The market decided. */
  | 'DECIDED'
  /** The buyer gave up. */
  | 'WITHDRAWN';

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

/** Where a dispute stands. */
export type DisputeState =
  /** Agreed */
  | 'AGREED'
  /** The buyer’s turn to answer */
  | 'AWAITING_BUYER'
  /** The shop’s turn to answer */
  | 'AWAITING_SELLER'
  /** Decided */
  | 'DECIDED'
  /** Platform review */
  | 'PLATFORM_REVIEW'
  /** Resolved */
  | 'RESOLVED'
  /** Withdrawn */
  | 'WITHDRAWN';

/** Some of a line. */
export type DisputedLineInput = {
  /** The line. */
  orderLineId: Scalars['ID']['input'];
  /** How many of it. */
  quantity: Scalars['Int']['input'];
};

/** Which sessions end. */
export type EndSessionsInput = {
  /** The session that ends; none: all but the one that asks. */
  sessionId?: InputMaybe<Scalars['ID']['input']>;
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
  /** Another carrier has this code. */
  | 'CARRIER_EXISTS'
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
  /** The tracking number was corrected as often as it may be. */
  | 'CORRECTIONS_USED_UP'
  /** The time to correct the tracking number is over. */
  | 'CORRECTION_TOO_LATE'
  /** A shop does not ship to this country. */
  | 'COUNTRY_NOT_SERVED'
  /** Somebody has settled the difference before. */
  | 'DIFFERENCE_SETTLED'
  /** A dispute is open; it decides this. */
  | 'DISPUTE_OPEN'
  /** The dispute is not in a state that allows this step. */
  | 'DISPUTE_TRANSITION_REFUSED'
  /** These gift codes were issued before, and codes are shown once. */
  | 'GIFT_CODES_SHOWN'
  /** A letter of the gift code is wrong, missing or in another place. */
  | 'GIFT_CODE_MISTYPED'
  /** The gift code was cancelled, or its time is over. */
  | 'GIFT_CODE_OVER'
  /** This market has issued no such gift code. */
  | 'GIFT_CODE_UNKNOWN'
  /** The gift code was redeemed before. */
  | 'GIFT_CODE_USED'
  /** The key was used before with another input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** Something typed does not fit; the path says which field, the message says how to mend it. */
  | 'INVALID_INPUT'
  /** The link was used, replaced, or its time is over. */
  | 'LINK_DEAD'
  /** Nobody can tell the cells of the list; the message says why. */
  | 'LIST_UNREADABLE'
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
  /** The carrier has handed the parcel over or back: nothing of it changes any more. */
  | 'PARCEL_AT_ITS_END'
  /** This method cannot be used here; the message says why. */
  | 'PAYMENT_METHOD_UNAVAILABLE'
  /** The payment provider does not answer. Another method may work, or this one later. */
  | 'PAYMENT_PROVIDER_UNAVAILABLE'
  /** The payment with this reference was confirmed before, for something else. */
  | 'PAYMENT_REFERENCE_USED'
  /** The payout is not in a state that allows this step. */
  | 'PAYOUT_TRANSITION_REFUSED'
  /** A price differs from the one that was shown. */
  | 'PRICE_CHANGED'
  /** Something is missing before the product can be offered; `missing` lists it. */
  | 'PRODUCT_INCOMPLETE'
  /** The product is not in a state that allows this step. */
  | 'PRODUCT_TRANSITION_REFUSED'
  /** Buyer Protection for this order has ended. */
  | 'PROTECTION_ENDED'
  /** Too many tries. Wait, then try again. */
  | 'RATE_LIMITED'
  /** Nobody, or somebody else, has taken the refund to pay it by hand. */
  | 'REFUND_NOT_CLAIMED'
  /** The refund is not one that failed, so there is nothing to mend. */
  | 'REFUND_NOT_FAILED'
  /** The parcel has this carrier and number already. */
  | 'SAME_NUMBER'
  /** The list names an order more than once. */
  | 'SAME_ORDER_TWICE'
  /** The password is right; a code of the authenticator app, or a recovery code, is needed too. */
  | 'SECOND_FACTOR_NEEDED'
  /** Staff of this market works with a second factor only. */
  | 'SECOND_FACTOR_REQUIRED'
  /** The shipping option is no longer offered for these goods and this country. */
  | 'SHIPPING_OPTION_STALE'
  /** The shop sells nothing until the day that `closedUntil` names; without one, for now. */
  | 'SHOP_CLOSED'
  /** Something is missing before the shop can be looked at; `missing` lists it. */
  | 'SHOP_INCOMPLETE'
  /** The shop is not in a state that allows this step. */
  | 'SHOP_TRANSITION_REFUSED'
  /** It is allowed later; `availableAt` says when. */
  | 'TOO_EARLY'
  /** More pieces would be kept for the buyer while a payment from outside is awaited than may; `limit` says how many. */
  | 'TOO_MANY_PIECES_UNPAID'
  /** The list has more rows than are taken at once. */
  | 'TOO_MANY_ROWS'
  /** As many unpaid purchases keep goods for the buyer as may; `limit` says how many. */
  | 'TOO_MANY_UNPAID'
  /** The total differs from the one that was shown. */
  | 'TOTAL_CHANGED'
  /** The carrier cannot have issued this number. */
  | 'TRACKING_NUMBER_INVALID'
  /** The wallet holds less than it was to pay. */
  | 'WALLET_HOLDS_LESS'
  /** This step belongs to somebody else. */
  | 'WRONG_ACTOR'
  /** The code is wrong or was used. */
  | 'WRONG_CODE'
  /** The name or the password is wrong. */
  | 'WRONG_CREDENTIALS';

/** Asks the market to decide. */
export type EscalateDisputeInput = {
  /** Which. */
  disputeId: Scalars['ID']['input'];
  /** What the market should know. */
  text?: Scalars['String']['input'];
  /** The version that was seen; another one is refused. */
  version: Scalars['Int']['input'];
};

/** That the data is wanted. */
export type ExportMyDataInput = {
  /** Says that it is meant. */
  isMeant?: Scalars['Boolean']['input'];
};

/** Something that can be said of a product in a word or two. */
export type FactInput = {
  /** What is told, such as `Material`; at most 60 characters. */
  name: Scalars['String']['input'];
  /** Such as `Oak`; at most 200 characters. */
  value: Scalars['String']['input'];
};

/** A file to fetch once more. */
export type FetchPayoutFileInput = {
  /** The number of the file. */
  batch: Scalars['String']['input'];
  /** Why, at most 1,000 characters; only staff reads it. */
  reason: Scalars['String']['input'];
};

/** The link of the mail, and the password that was chosen. */
export type FinishRegistrationInput = {
  /** Whether `password` is a new one: who has the mail may choose it. */
  isNewPassword?: Scalars['Boolean']['input'];
  /** The password that was chosen, or a new one. */
  password: Scalars['String']['input'];
  /** What stands behind the # of the link. */
  token: Scalars['String']['input'];
  /** How the session is carried. */
  wants?: SessionWish;
};

/** What the app shows. */
export type FinishSecondFactorInput = {
  /** The six digits that the app shows now. */
  code: Scalars['String']['input'];
};

/** Why an order is frozen. */
export type FreezeReason =
  /** The buyer’s bank has asked for the payment of this order back. Until the bank decides, nobody can act on the order and its clocks stand still. Messages stay open. */
  | 'CHARGEBACK';

/** Where a gift code stands. */
export type GiftCodeState =
  /** An operator took it back. */
  | 'CANCELLED'
  /** Its time is over. */
  | 'EXPIRED'
  /** Nobody has redeemed it yet. */
  | 'OPEN'
  /** Its money is in a buyer's wallet. */
  | 'REDEEMED';

/** A part of the help page. */
export type HelpSection =
  /** Account. */
  | 'ACCOUNT'
  /** Orders and returns. */
  | 'ORDERS'
  /** Payment. */
  | 'PAYMENT'
  /** Shipping. */
  | 'SHIPPING';

/** Who works for the market from now on. */
export type InviteStaffInput = {
  /** Where the person lives. */
  country: Scalars['CountryCode']['input'];
  /** E-mail address; a link to choose a password goes there. */
  email: Scalars['String']['input'];
  /** Name. */
  name: Scalars['String']['input'];
  /** Why; only staff reads it. */
  reason: Scalars['String']['input'];
  /** At least one right. */
  roles: Array<StaffRole>;
};

/** New gift codes. */
export type IssueGiftCodesInput = {
  /** What each is worth, in minor units: above zero, at most 10,000 whole units. */
  amountMinor: Scalars['MinorUnits']['input'];
  /** How many, 1 to 500. */
  count: Scalars['Int']['input'];
  /** The market's currency. */
  currency: Scalars['CurrencyCode']['input'];
  /** From then on they cannot be redeemed; within ten years. */
  expiresAt: Scalars['DateTime']['input'];
  /** A UUID made at the click: the same click issues once, and shows its codes once. */
  idempotencyKey: Scalars['String']['input'];
  /** What for, at most 500 characters; only staff reads it. */
  note: Scalars['String']['input'];
};

/** Who may sign in again, and why. */
export type LiftRestrictionInput = {
  /** The account. */
  accountId: Scalars['ID']['input'];
  /** Why; its owner reads it by mail. At most 2,000 characters. */
  reason: Scalars['String']['input'];
};

/** What a mailed link is good for. */
export type LinkPurpose =
  /** Another e-mail address for the account that asked. */
  | 'CHANGE_EMAIL'
  /** A registration: the account that was asked for. */
  | 'REGISTER'
  /** Password Retrieval: a new password. */
  | 'RESET_PASSWORD';

/** Whether a mailed link would work. */
export type LinkState =
  /** It was used, a newer one took its place, its time is over, or it never was. */
  | 'DEAD'
  /** It works for another account than the one that is signed in here. */
  | 'OF_ANOTHER_ACCOUNT'
  /** It works, once. */
  | 'WORKS';

/** What a person may not want to be mailed about. Mails about security, money and deadlines always come. */
export type MailTopic =
  /** Messages of the other side; they stay in the inbox. */
  | 'MESSAGES'
  /** Good news of orders: shipped, delivered, completed. */
  | 'ORDER_NEWS';

/** Makes a calendar link. */
export type MakeCalendarLinkInput = {
  /** Says that it is meant. */
  isMeant?: Scalars['Boolean']['input'];
};

/** What was read. */
export type MarkConversationReadInput = {
  /** The conversation. */
  conversationId: Scalars['ID']['input'];
};

/** A payout that failed, or that a bank sent back. */
export type MarkPayoutFailedInput = {
  /** Why. */
  failure: PayoutFailure;
  /** A UUID made at the click: the same click is one act. */
  idempotencyKey: Scalars['String']['input'];
  /** Anything else; the shop reads it. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Which; it must be with the bank, or paid. */
  payoutId: Scalars['ID']['input'];
};

/** A payout that the bank has carried out. */
export type MarkPayoutPaidInput = {
  /** What the bank calls the transfer. */
  bankReference: Scalars['String']['input'];
  /** A UUID made at the click: the same click is one act. */
  idempotencyKey: Scalars['String']['input'];
  /** The day that the bank names. */
  paidOn: Scalars['Date']['input'];
  /** Which; it must be with the bank. */
  payoutId: Scalars['ID']['input'];
};

/** What a conversation is about: exactly one of these. */
export type MessageAboutInput = {
  /** An order of the viewer's. */
  orderId?: InputMaybe<Scalars['ID']['input']>;
  /** A product. */
  productId?: InputMaybe<Scalars['ID']['input']>;
  /** A shop. */
  shopId?: InputMaybe<Scalars['ID']['input']>;
};

/** How a demo's clock is moved. */
export type MoveClockInput = {
  /** Forwards by so many milliseconds. */
  byMs?: InputMaybe<Scalars['Float']['input']>;
  /** Back to the true time. */
  reset?: Scalars['Boolean']['input'];
};

/** What a provider moved money for. */
export type MovementKind =
  /** A payment. */
  | 'CAPTURE'
  /** A chargeback: captured money that the buyer’s bank asks back. */
  | 'CHARGEBACK'
  /** A refund. */
  | 'REFUND';

/** What the buyer does next. */
export type NextActionType =
  /** Fill in the provider's card fields. */
  | 'CARD_FIELDS'
  /** Go to the provider's own page, which sends the buyer back; it cannot be shown in a frame. */
  | 'REDIRECT'
  /** Answer the bank on its own page (3-D Secure). */
  | 'THREE_DS_CHALLENGE';

/** What is known of a tracking number. */
export type NumberCheck =
  /** The carrier publishes no check digit. */
  | 'UNVERIFIABLE'
  /** Form and check digit fit. */
  | 'VALID';

/** What a new shop does before it can sell. */
export type OnboardingStepCode =
  /** Write a few words about the shop. */
  | 'ABOUT'
  /** Say from which town and country it ships. */
  | 'PLACE'
  /** Make a product that lacks nothing. */
  | 'PRODUCT'
  /** Offer a way of shipping. */
  | 'SHIPPING';

/** Something is wrong with an order. */
export type OpenDisputeInput = {
  /** Which goods; none means all. */
  lines?: InputMaybe<Array<DisputedLineInput>>;
  /** The order. */
  orderId: Scalars['ID']['input'];
  /** What would settle it. */
  proposal: ProposalInput;
  /** What is wrong. */
  reason: DisputeReason;
  /** Whether the buyer has the goods. */
  received: Scalars['Boolean']['input'];
  /** What happened; the shop and the market read it. */
  text: Scalars['String']['input'];
};

/** A question to customer service. */
export type OpenTicketInput = {
  /** Where the answer goes. Needed when signed out; else the account says it. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** Who asks. Needed when signed out; else the account says it. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The order, when it is about one of the viewer's. */
  orderId?: InputMaybe<Scalars['ID']['input']>;
  /** What it is about, in a line of at most 200 characters. */
  subject: Scalars['String']['input'];
  /** Plain text, 1 to 4,000 characters. */
  text: Scalars['String']['input'];
  /** What it is about. */
  topic: TicketTopic;
};

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

/** An order to have once more. */
export type OrderAgainInput = {
  /** A UUID made at the click: the same click is the same draft. */
  idempotencyKey: Scalars['String']['input'];
  /** The order. */
  orderId: Scalars['ID']['input'];
};

/** In which order. */
export type OrderSort =
  /** Those with a running clock, the least time left first. */
  | 'DEADLINE'
  /** The newest first. */
  | 'NEWEST';

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

/** A variant as it shall be. */
export type OwnVariantInput = {
  /** One that the product has; none for a new one, or to bring back a combination that was taken out. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Pieces on the shelf, those promised to orders among them. None leaves the count: name it only to change it, since orders change it too. */
  onHand?: InputMaybe<Scalars['Int']['input']>;
  /** One value of each option; empty where the product has no options. */
  options: Array<SelectedOptionInput>;
  /** The key of one of the product’s pictures; none is the first. */
  pictureKey?: InputMaybe<Scalars['String']['input']>;
  /** Price of one piece in minor units of the market’s currency; a draft may have none yet. */
  priceMinor?: InputMaybe<Scalars['MinorUnits']['input']>;
  /** The shop’s own number for it; none keeps the one it has, or makes one. */
  sku?: InputMaybe<Scalars['String']['input']>;
  /** Weight of one piece with its packing, in grams; a draft may have none yet. */
  weightGrams?: InputMaybe<Scalars['Int']['input']>;
};

/** A parcel that was handed to a carrier. */
export type ParcelInput = {
  /** The carrier's code, such as `UPS`. */
  carrier: Scalars['String']['input'];
  /** What is in it; none means all that is left. */
  lines?: InputMaybe<Array<ParcelLineInput>>;
  /** The tracking number; blanks and dashes do not matter. */
  number: Scalars['String']['input'];
};

/** Some of a line. */
export type ParcelLineInput = {
  /** The line. */
  orderLineId: Scalars['ID']['input'];
  /** How many of it. */
  quantity: Scalars['Int']['input'];
};

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

/** Where a try to pay stands. */
export type PaymentAttemptState =
  /** The bank agreed; the money is being taken. */
  | 'AUTHORIZED'
  /** Another try took its place, or the purchase ended. */
  | 'CANCELLED'
  /** The money is here. */
  | 'CAPTURED'
  /** Waiting for the card. */
  | 'CREATED'
  /** The buyer did not answer in time. */
  | 'EXPIRED'
  /** It did not go through; nothing was charged. */
  | 'FAILED'
  /** Waiting for money that the buyer sends from elsewhere. */
  | 'PENDING_OFFLINE'
  /** The bank asks the buyer. */
  | 'REQUIRES_ACTION'
  /** Less arrived than is due; the buyer can send the rest. */
  | 'UNDERPAID'
  /** Waiting for the provider's confirmation. */
  | 'UNKNOWN';

/** A way to pay. */
export type PaymentMethodCode =
  /** Credit or debit card, on the provider's own page. */
  | 'CARD'
  /** From the buyer’s wallet of this market, which refunds fill. */
  | 'WALLET'
  /** From the buyer’s WebMoney purse; a person confirms that it arrived. */
  | 'WEBMONEY'
  /** By Western Union; a person confirms that it was collected. */
  | 'WESTERN_UNION'
  /** A transfer from the buyer’s bank; a person confirms that it arrived. */
  | 'WIRE_TRANSFER';

/** How a bank account is named. */
export type PayoutAccountKind =
  /** By its IBAN. */
  | 'IBAN'
  /** By its number and the code of its bank. */
  | 'NUMBER';

/** Why a payout failed. */
export type PayoutFailure =
  /** The account is closed. Name another one. */
  | 'ACCOUNT_CLOSED'
  /** The bank knows no account with this number. Type the number of your account again. */
  | 'ACCOUNT_UNKNOWN'
  /** The bank could not carry the transfer out. There is nothing for you to do: it is sent again. */
  | 'BANK_FAULT'
  /** The account takes no money in this currency. Name one that does. */
  | 'CURRENCY_REFUSED'
  /** The account belongs to another name. Type its holder as the bank writes it. */
  | 'HOLDER_DIFFERS';

/** Why nothing is paid out. */
export type PayoutObstacle =
  /** A transfer to the account failed because of the account; it has to be changed first. */
  | 'ACCOUNT_REFUSED'
  /** It is less than the market sends at once. */
  | 'BELOW_MINIMUM'
  /** The account was changed a short while ago. */
  | 'COOL_DOWN'
  /** The shop has named no payout account. */
  | 'NO_ACCOUNT'
  /** The shop owes; later orders pay that first. */
  | 'OWES'
  /** The market keeps the shop closed for now. */
  | 'SUSPENDED';

/** Where a payout stands. */
export type PayoutState =
  /** It was never sent. Its money is available to the shop again. */
  | 'CANCELED'
  /** The bank could not carry it out, or sent it back. Its money is available to the shop again. */
  | 'FAILED'
  /** The bank has carried it out. */
  | 'PAID'
  /** Taken from the balance; it waits to be sent. */
  | 'PENDING'
  /** Handed to the bank. */
  | 'PROCESSING';

/** How large a picture is. */
export type PictureSize =
  /** 640 pixels, for pages. */
  | 'MEDIUM'
  /** 160 pixels, for lists. */
  | 'SMALL';

/** A whole checkout. */
export type PlaceOrderInput = {
  /** Where it goes. */
  address: PostalAddressInput;
  /** One option for each shop. */
  choices: Array<ShippingChoiceInput>;
  /** A draft of Buy Now; without it the cart is ordered. */
  draftId?: InputMaybe<Scalars['ID']['input']>;
  /** The total that the buyer was shown; another one is refused with the new value. */
  expectedTotal: Scalars['MinorUnits']['input'];
  /** A UUID made at the click: the same click is one purchase. */
  idempotencyKey: Scalars['String']['input'];
};

/** What a number of the market is from now on. */
export type PolicyChangeInput = {
  /** Which. */
  name: PolicyName;
  /** What it is from now on, in its unit. */
  value: Scalars['Int']['input'];
};

/** What a number of the market is about. */
export type PolicyGroup =
  /** Accounts and who gets in. */
  | 'ACCOUNTS'
  /** Disputes. */
  | 'DISPUTES'
  /** The life of orders. */
  | 'ORDERS'
  /** Payments and refunds. */
  | 'PAYMENTS'
  /** Parcels and what shops may promise. */
  | 'SHIPPING';

/** A number of the market that an operator may change. */
export type PolicyName =
  /** How many mails about accounts one network address may cause within the window. */
  | 'ACCOUNT_MAILS_PER_ADDRESS'
  /** How many mails about accounts one person may be sent within the window. */
  | 'ACCOUNT_MAILS_PER_RECIPIENT'
  /** How long a seller has to answer a request to cancel. */
  | 'CANCEL_ANSWER_HOURS'
  /** The most time until a refund is back on a card. */
  | 'CARD_REFUND_MAX_DAYS'
  /** The least time until a refund is back on a card. */
  | 'CARD_REFUND_MIN_DAYS'
  /** How long the bank’s question about a payment may be answered. */
  | 'CHALLENGE_MINUTES'
  /** The most time until the refund of a closed order arrives. */
  | 'CLOSED_REFUND_MAX_DAYS'
  /** The least time until the refund of a closed order arrives. */
  | 'CLOSED_REFUND_MIN_DAYS'
  /** The market’s share of merchandise. */
  | 'COMMISSION_BASIS_POINTS'
  /** How long a proof of identity counts for changes of what guards the account. */
  | 'CONFIRMATION_MINUTES'
  /** How long after delivery receipt is confirmed by itself. */
  | 'CONFIRM_RECEIPT_DAYS'
  /** How often a shop may correct the tracking number of a parcel. */
  | 'CORRECTIONS_MAX'
  /** How long after naming a parcel its shop may correct the tracking number. */
  | 'CORRECTION_DAYS'
  /** How long before a deadline whoever must act is warned. */
  | 'DEADLINE_WARNING_HOURS'
  /** How long the market wants to take to decide. */
  | 'DECISION_DAYS'
  /** When the buyer is refunded because the market did not decide. */
  | 'DECISION_HARD_STOP_DAYS'
  /** How long a seller has for the first answer to a dispute. */
  | 'DISPUTE_ANSWER_DAYS'
  /** On which day of a dispute without agreement the market takes over. */
  | 'DISPUTE_AUTO_ESCALATE_DAYS'
  /** From which day of a dispute its buyer may ask the market to decide. */
  | 'DISPUTE_ESCALATE_AFTER_DAYS'
  /** How long the link to a new e-mail address works. */
  | 'EMAIL_CHANGE_HOURS'
  /** How long until a parcel that no carrier scanned counts as not found. */
  | 'FIRST_SCAN_MISSING_DAYS'
  /** How long a carrier may be silent about a new parcel before its buyer is told that this is usual. */
  | 'FIRST_SCAN_NOTE_DAYS'
  /** The most handling days that a shop may name. */
  | 'HANDLING_MAX_DAYS'
  /** How long after shipping a buyer can first say “not received”. */
  | 'NOT_RECEIVED_AFTER_DAYS'
  /** With a promise shorter than this, “not received” can be said at once. */
  | 'NOT_RECEIVED_SHORT_PROMISE_DAYS'
  /** How long a payment from outside of this market is waited for. */
  | 'OFFLINE_PAY_DAYS'
  /** How many pieces of one variant a buyer’s unpaid purchases may keep while a payment from outside is waited for. */
  | 'OFFLINE_PIECES_MAX'
  /** How long the link of Password Retrieval works. */
  | 'PASSWORD_RESET_MINUTES'
  /** How long nothing is paid out after a shop changed its payout account. */
  | 'PAYOUT_COOL_DOWN_DAYS'
  /** How often a shop is paid out. */
  | 'PAYOUT_INTERVAL_DAYS'
  /** The least amount that is paid out. */
  | 'PAYOUT_MINIMUM_MINOR'
  /** How long a payout may be on its way until staff has to look for it. */
  | 'PAYOUT_TRANSIT_DAYS'
  /** How long Buyer Protection goes on after the promised day, and after receipt. */
  | 'PROTECTION_TAIL_DAYS'
  /** How long the link of a registration works. */
  | 'REGISTRATION_HOURS'
  /** The amount from which a person verifies the payment. */
  | 'RISK_REVIEW_FROM_MINOR'
  /** How long a session lasts at most. */
  | 'SESSION_DAYS'
  /** How long a session lasts without a visit. */
  | 'SESSION_IDLE_DAYS'
  /** How long a shop has to ship where it names no handling days of its own. */
  | 'SHIP_BY_DEFAULT_DAYS'
  /** An operator looks at a new shop before it may publish. */
  | 'SHOPS_NEED_APPROVAL'
  /** How often somebody may try to sign into one account within the window. */
  | 'SIGN_IN_TRIES_PER_ACCOUNT'
  /** How often somebody may try to sign in from one network address within the window. */
  | 'SIGN_IN_TRIES_PER_ADDRESS'
  /** Staff does its work only with a second factor. */
  | 'STAFF_NEED_SECOND_FACTOR'
  /** How long placing an order keeps the goods for its buyer. */
  | 'STOCK_HOLD_MINUTES'
  /** The window in which tries and mails are counted. */
  | 'THROTTLE_MINUTES'
  /** How long without news until tracking of a parcel expires. */
  | 'TRACKING_EXPIRES_DAYS'
  /** How often parcels and orders may be looked up by number from one network address within the window. */
  | 'TRACKING_TRIES_PER_ADDRESS'
  /** The most time on the way that a shop may promise. */
  | 'TRANSIT_MAX_DAYS'
  /** The least time on the way that a shop may promise. */
  | 'TRANSIT_MIN_DAYS'
  /** How long an unpaid order waits before it closes. */
  | 'UNPAID_DAYS'
  /** How many unpaid purchases may keep goods for one buyer at once. */
  | 'UNPAID_PURCHASES_MAX'
  /** How long a payment may be verified. */
  | 'VERIFICATION_HOURS';

/** What a number of the market counts. */
export type PolicyUnit =
  /** Hundredths of a percent: 800 is 8 %. */
  | 'BASIS_POINTS'
  /** Business days. */
  | 'BUSINESS_DAYS'
  /** Things, counted one by one. */
  | 'COUNT'
  /** Days. */
  | 'DAYS'
  /** Hours. */
  | 'HOURS'
  /** Minor units of the market's currency. */
  | 'MINOR_UNITS'
  /** Minutes. */
  | 'MINUTES'
  /** 1 is on, 0 is off. */
  | 'ON_OFF'
  /** Times. */
  | 'TIMES';

/** Where something is sent. */
export type PostalAddressInput = {
  /** Town, where the country has it; `addressForm` says. */
  city?: InputMaybe<Scalars['String']['input']>;
  /** Country. */
  country: Scalars['CountryCode']['input'];
  /** Street and number; at most 200 characters. */
  line1: Scalars['String']['input'];
  /** Flat, building, company. */
  line2?: InputMaybe<Scalars['String']['input']>;
  /** Who receives it; at most 120 characters. */
  name: Scalars['String']['input'];
  /** For the carrier. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** Postcode, where the country has them. */
  postcode?: InputMaybe<Scalars['String']['input']>;
  /** State, province or prefecture, where the country has them. */
  region?: InputMaybe<Scalars['String']['input']>;
};

/** Bounds of a price, both included. */
export type PriceRangeInput = {
  /** The highest price, in minor units. */
  max?: InputMaybe<Scalars['MinorUnits']['input']>;
  /** The lowest price, in minor units. */
  min?: InputMaybe<Scalars['MinorUnits']['input']>;
};

/** What is missing before a product can be offered. */
export type ProductGapCode =
  /** A category that has none below it. */
  | 'CATEGORY'
  /** The description. */
  | 'DESCRIPTION'
  /** A picture. */
  | 'PICTURE'
  /** The price of a variant. */
  | 'PRICE'
  /** Words about the shop. */
  | 'SHOP_ABOUT'
  /** Where the shop ships from. */
  | 'SHOP_PLACE'
  /** The market's approval of the shop. */
  | 'SHOP_REVIEW'
  /** A way of shipping. */
  | 'SHOP_SHIPPING'
  /** A piece on the shelf. */
  | 'STOCK'
  /** The title. */
  | 'TITLE'
  /** A variant: what is priced and sent. */
  | 'VARIANT'
  /** The weight of a variant. */
  | 'WEIGHT';

/** Something to choose. */
export type ProductOptionInput = {
  /** Such as `Colour`; at most 60 characters. */
  name: Scalars['String']['input'];
  /** What can be chosen, 1 to 30, each at most 60 characters. */
  values: Array<Scalars['String']['input']>;
};

/** A picture of a product. */
export type ProductPictureInput = {
  /** What it shows, in words; at most 200 characters. Empty takes the title. */
  alt: Scalars['String']['input'];
  /** What its upload answered, or the key of a picture that the product has. */
  key: Scalars['String']['input'];
};

/** How a list of products is ordered. */
export type ProductSort =
  /** Most pieces sold first. */
  | 'BEST_SELLING'
  /** The latest first. */
  | 'NEWEST'
  /** The cheapest first, by the cheapest variant. */
  | 'PRICE_ASC'
  /** The dearest first, by the cheapest variant. */
  | 'PRICE_DESC'
  /** The best rated first; a few reviews count for less than many. */
  | 'RATING'
  /** The best match of the words first; without words, the best-selling. */
  | 'RELEVANCE';

/** Who sees a product. */
export type ProductState =
  /** Its shop alone; it was never offered. */
  | 'DRAFT'
  /** Everybody: it is listed, found and bought. */
  | 'PUBLISHED'
  /** Its shop, and those who bought it; it can be published again. */
  | 'WITHDRAWN';

/** What a side would settle on. */
export type ProposalInput = {
  /** How much goes back, in minor units of the order's currency. */
  amountMinor?: Scalars['MinorUnits']['input'];
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
  amountMinor?: Scalars['MinorUnits']['input'];
  /** Which. */
  disputeId: Scalars['ID']['input'];
  /** How. */
  kind: ProposalKind;
  /** Why; the other side reads it. */
  text: Scalars['String']['input'];
  /** The version that was seen; another one is refused. */
  version: Scalars['Int']['input'];
};

/** The product to offer. */
export type PublishProductInput = {
  /** A draft, or what was withdrawn. */
  productId: Scalars['ID']['input'];
};

/** A gift code that somebody was given. */
export type RedeemGiftCodeInput = {
  /** The code; small letters, blanks and dashes do not matter. */
  code: Scalars['String']['input'];
  /** A UUID made at the click: the same click is one redemption. */
  idempotencyKey: Scalars['String']['input'];
};

/** A try to pay. */
export type RefreshPaymentInput = {
  /** The attempt. */
  attemptId: Scalars['ID']['input'];
};

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
  | 'SHIPMENT_MISSED'
  /** Less arrived than was due, and the time to send the rest is over. */
  | 'UNDERPAID';

/** Where a refund stands. */
export type RefundState =
  /** Somebody of customer service pays it by hand now; nothing else pays it meanwhile. */
  | 'CLAIMED'
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

/** A refund that the buyer wants in the wallet. */
export type RefundToWalletInput = {
  /** Which. */
  refundId: Scalars['ID']['input'];
};

/** Who wants an account. */
export type RegisterAccountInput = {
  /** Where the person lives. */
  country: Scalars['CountryCode']['input'];
  /** E-mail address; a mail goes there. At most 254 characters. */
  email: Scalars['String']['input'];
  /** What for. Fixed for ever; one e-mail address may have one account of each kind. */
  kind: RegistrationKind;
  /** The name shown to others; at most 120 characters. */
  name: Scalars['String']['input'];
  /** 10 to 200 characters of any kind, not changed in any way; no blank at its ends. */
  password: Scalars['String']['input'];
  /** The name of the shop: for sellers, 2 to 60 characters. */
  shopName?: InputMaybe<Scalars['String']['input']>;
};

/** What somebody may register for. */
export type RegistrationKind =
  /** To buy. */
  | 'BUYER'
  /** To run a shop; a seller account cannot buy. */
  | 'SELLER';

/** A refund that somebody has claimed. */
export type ReleaseRefundInput = {
  /** Which. */
  refundId: Scalars['ID']['input'];
};

/** Removes the calendar link. */
export type RemoveCalendarLinkInput = {
  /** Says that it is meant. */
  isMeant?: Scalars['Boolean']['input'];
};

/** A line to take out. */
export type RemoveCartLineInput = {
  /** The line. */
  lineId: Scalars['ID']['input'];
};

/** The recovery codes to replace. */
export type RenewRecoveryCodesInput = {
  /** Says that it is meant. */
  isMeant?: Scalars['Boolean']['input'];
};

/** A message for a ticket. */
export type ReplyToTicketInput = {
  /** Plain text, 1 to 4,000 characters. */
  text: Scalars['String']['input'];
  /** The ticket. */
  ticketId: Scalars['ID']['input'];
};

/** An order and why. */
export type RequestCancelInput = {
  /** The order. */
  orderId: Scalars['ID']['input'];
  /** Why; both sides read it. */
  reason: Scalars['String']['input'];
};

/** Who forgot the password. */
export type RequestPasswordResetInput = {
  /** E-mail address or Member ID. */
  login: Scalars['String']['input'];
};

/** What a file is to be sent for. */
export type RequestUploadInput = {
  /** It decides what may come and what becomes of it. */
  purpose: UploadPurpose;
};

/** Starts over with an empty cart. */
export type ResetCartInput = {
  /** Says that it is meant. */
  isMeant?: Scalars['Boolean']['input'];
};

/** The link of the mail, and a new password. */
export type ResetPasswordInput = {
  /** 10 to 200 characters of any kind; no blank at its ends. */
  newPassword: Scalars['String']['input'];
  /** What stands behind the # of the link. */
  token: Scalars['String']['input'];
};

/** A carrier and why. */
export type RestoreCarrierInput = {
  /** The code of the carrier. */
  code: Scalars['String']['input'];
  /** Why; it stands in the audit. At most 2,000 characters. */
  reason: Scalars['String']['input'];
};

/** A shipping option to switch on again. */
export type RestoreShippingOptionInput = {
  /** Which option. */
  id: Scalars['ID']['input'];
};

/** Whose right to sign in is taken, and why. */
export type RestrictAccountInput = {
  /** The account. */
  accountId: Scalars['ID']['input'];
  /** Why; its owner reads it by mail. At most 2,000 characters. */
  reason: Scalars['String']['input'];
};

/** A carrier and why. */
export type RetireCarrierInput = {
  /** The code of the carrier. */
  code: Scalars['String']['input'];
  /** Why; it stands in the audit. At most 2,000 characters. */
  reason: Scalars['String']['input'];
};

/** A shipping option to switch off. */
export type RetireShippingOptionInput = {
  /** Which option. */
  id: Scalars['ID']['input'];
};

/** A refund that failed. */
export type RetryRefundInput = {
  /** Which. */
  refundId: Scalars['ID']['input'];
};

/** An operator's decision about a shop. */
export type ReviewShopInput = {
  /** Whether it may sell. */
  approve: Scalars['Boolean']['input'];
  /** Why; its sellers read it by mail. At most 2,000 characters. */
  reason: Scalars['String']['input'];
  /** A shop that waits for it. */
  shopId: Scalars['ID']['input'];
};

/** An address for the address book. */
export type SaveAddressInput = {
  /** Town, where the country has it; `addressForm` says. */
  city?: InputMaybe<Scalars['String']['input']>;
  /** Country. */
  country: Scalars['CountryCode']['input'];
  /** The address to change; none adds a new one. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Whether checkout proposes it first. */
  isDefault?: Scalars['Boolean']['input'];
  /** Street and number; at most 200 characters. */
  line1: Scalars['String']['input'];
  /** Flat, building, company. */
  line2?: InputMaybe<Scalars['String']['input']>;
  /** Who receives it; at most 120 characters. */
  name: Scalars['String']['input'];
  /** For the carrier. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** Postcode, where the country has them. */
  postcode?: InputMaybe<Scalars['String']['input']>;
  /** State, province or prefecture, where the country has them. */
  region?: InputMaybe<Scalars['String']['input']>;
};

/** A bank account. Which of the numbers are needed depends on the country: see `Country.ibanLength`. */
export type SavePayoutAccountInput = {
  /** The number of the account, elsewhere. */
  accountNumber?: InputMaybe<Scalars['String']['input']>;
  /** The code of the bank, such as its routing number, elsewhere. */
  bankCode?: InputMaybe<Scalars['String']['input']>;
  /** The BIC (SWIFT code), if it is known. */
  bic?: InputMaybe<Scalars['String']['input']>;
  /** The country of the bank. */
  country: Scalars['CountryCode']['input'];
  /** Whose account it is, as the bank writes it; at most 70 characters. */
  holder: Scalars['String']['input'];
  /** The IBAN, where the country has one. Blanks do not matter. */
  iban?: InputMaybe<Scalars['String']['input']>;
};

/** A way of shipping of the own shop. It is written whole: what is left out is empty. */
export type SaveShippingOptionInput = {
  /** The code of a carrier that the market offers. */
  carrier: Scalars['String']['input'];
  /** Where it goes; null means the whole world. */
  countries?: InputMaybe<Array<Scalars['CountryCode']['input']>>;
  /** Where it does not go all the same. */
  excludedCountries?: InputMaybe<Array<Scalars['CountryCode']['input']>>;
  /** The fee in the market's currency; null only with steps of weight. */
  feeMinor?: InputMaybe<Scalars['MinorUnits']['input']>;
  /** Merchandise from which it is free; null means never. */
  freeOverMinor?: InputMaybe<Scalars['MinorUnits']['input']>;
  /** Which option changes; none makes a new one. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Whether its way can be followed. */
  isTracked: Scalars['Boolean']['input'];
  /** Added for each piece after the first; null adds nothing. */
  perItemMinor?: InputMaybe<Scalars['MinorUnits']['input']>;
  /** What the shop calls it, at most 120 characters. */
  service: Scalars['String']['input'];
  /** Most business days on the way, likewise. */
  transitMaxDays: Scalars['Int']['input'];
  /** Least business days on the way, within `transitMinDays` and `transitMaxDays` of the policies. */
  transitMinDays: Scalars['Int']['input'];
  /** Fees by weight instead of the two above, the lightest first, at most 20. What is heavier than the last goes as several parcels. */
  weightSteps?: InputMaybe<Array<WeightStepInput>>;
};

/** What a variant is in one of the options. */
export type SelectedOptionInput = {
  /** The option. */
  name: Scalars['String']['input'];
  /** One of its values. */
  value: Scalars['String']['input'];
};

/** A message to the other side. */
export type SendMessageInput = {
  /** What it is about; the conversation about it is found, or begun. */
  about?: InputMaybe<MessageAboutInput>;
  /** The conversation that goes on; or `about`. */
  conversationId?: InputMaybe<Scalars['ID']['input']>;
  /** Plain text, 1 to 4,000 characters. */
  text: Scalars['String']['input'];
};

/** That it is meant. */
export type SendPayoutsInput = {
  /** A UUID made at the click: the same click is one file. */
  idempotencyKey: Scalars['String']['input'];
};

/** How the session is carried. */
export type SessionWish =
  /** As a cookie that scripts cannot read: for browsers. */
  | 'COOKIE'
  /** As a token in the payload, sent back as `Authorization: Bearer`: for programs. */
  | 'TOKEN';

/** What somebody of the market may do from now on. */
export type SetStaffRolesInput = {
  /** The staff account. */
  accountId: Scalars['ID']['input'];
  /** Why; its owner reads it by mail. */
  reason: Scalars['String']['input'];
  /** All its rights; none takes them all. */
  roles: Array<StaffRole>;
};

/** A difference, and what it was. */
export type SettleDifferenceInput = {
  /** Which; it must be open. */
  differenceId: Scalars['ID']['input'];
  /** What it was, and what was done; only staff reads it. At most 1,000 characters. */
  reason: Scalars['String']['input'];
};

/** A refund that was claimed, and how it was paid. */
export type SettleRefundManuallyInput = {
  /** How it was paid; only staff read it. */
  note: Scalars['String']['input'];
  /** The reference of the payment; the buyer reads it. */
  reference: Scalars['String']['input'];
  /** Which. */
  refundId: Scalars['ID']['input'];
};

/** Whether a day was compared. */
export type SettlementState =
  /** It was compared with the provider’s file. It stays as it is. */
  | 'COMPARED'
  /** The file did not come, or cannot be trusted. It is asked for again the next night. */
  | 'FAILED';

/** Parcels of an order. */
export type ShipOrderInput = {
  /** The order. */
  orderId: Scalars['ID']['input'];
  /** At least one. */
  parcels: Array<ParcelInput>;
};

/** Many orders to ship, one parcel each. */
export type ShipOrdersInput = {
  /** Only say what would happen. */
  dryRun: Scalars['Boolean']['input'];
  /** Lines of order number, carrier and tracking number, as CSV (RFC 4180) with commas, semicolons or tabs; with or without a heading. Up to 50 orders and 50,000 characters. Without a carrier the one is taken that the buyer chose. */
  text: Scalars['String']['input'];
};

/** What became of a row of a list of shipments, or would. */
export type ShipRowOutcome =
  /** It would be shipped. */
  | 'READY'
  /** It cannot be shipped so; nothing of it was done. */
  | 'REFUSED'
  /** It is shipped now. */
  | 'SHIPPED'
  /** Its order has a parcel with this carrier and number already; nothing was done. */
  | 'SHIPPED_BEFORE';

/** How one shop's goods travel. */
export type ShippingChoiceInput = {
  /** One of the options that it offers. */
  shippingOptionId: Scalars['ID']['input'];
  /** The shop. */
  shopId: Scalars['ID']['input'];
};

/** By which rule a shipping fee came about. */
export type ShippingFeeRule =
  /** By the steps of weight. */
  | 'BY_WEIGHT'
  /** One fee, however many pieces. */
  | 'FLAT'
  /** The goods reach the amount from which shipping is free. */
  | 'FREE_OVER'
  /** A fee for the first piece and a part for each further one. */
  | 'PER_PIECE';

/** Why a shipping option does not serve a country. */
export type ShippingUnserved =
  /** Its carrier does not deliver to the country. */
  | 'BEYOND_CARRIER'
  /** The market does not offer its carrier any more. */
  | 'CARRIER_RETIRED'
  /** The country is one that it excludes. */
  | 'COUNTRY_EXCLUDED'
  /** The country is not among those it names. */
  | 'COUNTRY_NOT_LISTED'
  /** Its seller switched it off. */
  | 'SWITCHED_OFF';

/** How far a shop has come. */
export type ShopState =
  /** It may publish products. */
  | 'ACTIVE'
  /** It waits for an operator. */
  | 'IN_REVIEW'
  /** It prepares; the market has not approved it yet. */
  | 'ONBOARDING';

/** Name and password. */
export type SignInInput = {
  /** A code of the authenticator app, or a recovery code, where the account has a second factor. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** Which account, where name and password open several. */
  kind?: InputMaybe<AccountKind>;
  /** E-mail address or Member ID. */
  login: Scalars['String']['input'];
  /** Capitals count, blanks count. */
  password: Scalars['String']['input'];
  /** How the session is carried. */
  wants?: SessionWish;
};

/** Which sessions end. */
export type SignOutInput = {
  /** Whether all sessions of the account end, not just this one. */
  everywhere?: Scalars['Boolean']['input'];
};

/** Some pieces of one variant, to try shipping out. */
export type SimulatedLineInput = {
  /** How many, 1 to 999. */
  quantity?: Scalars['Int']['input'];
  /** A variant of the own shop. */
  variantId: Scalars['ID']['input'];
};

/** What somebody of the market may do. */
export type StaffRole =
  /** Customer service: verifies, decides, answers. */
  | 'AGENT'
  /** Runs the market. */
  | 'OPERATOR';

/** A try to pay. */
export type StartPaymentInput = {
  /** A UUID made at the click: the same click is one try. */
  idempotencyKey: Scalars['String']['input'];
  /** How. */
  method: PaymentMethodCode;
  /** What is paid. */
  purchaseId: Scalars['ID']['input'];
  /** How much of it the wallet pays first; `method` pays the rest. Less than the total, and not more than the wallet holds with what it has set aside for this purchase. Each try says anew: without it nothing comes from the wallet. */
  walletAmountMinor?: InputMaybe<Scalars['MinorUnits']['input']>;
};

/** A second factor to set up. */
export type StartSecondFactorInput = {
  /** What the app shows for this account; none: the e-mail address. At most 60 characters. */
  label?: InputMaybe<Scalars['String']['input']>;
};

/** What a line of a statement is. */
export type StatementLineKind =
  /** Money that a buyer’s bank took back. */
  | 'CHARGEBACK'
  /** Anything else that the market booked. */
  | 'CORRECTION'
  /** The shop's share of an order, from the end of Buyer Protection. */
  | 'ORDER_SHARE'
  /** A payout. */
  | 'PAYOUT'
  /** A payout that was not sent. */
  | 'PAYOUT_CANCELED'
  /** A payout that came back. */
  | 'PAYOUT_FAILED'
  /** A refund that was taken back from the shop. */
  | 'REFUND';

/** The second factor to take away. */
export type StopSecondFactorInput = {
  /** Says that it is meant. */
  isMeant?: Scalars['Boolean']['input'];
};

/** Where a ticket stands. */
export type TicketState =
  /** Customer service has answered. */
  | 'ANSWERED'
  /** Done; a new message opens it again. */
  | 'CLOSED'
  /** Waits for customer service. */
  | 'OPEN';

/** What a ticket is about. */
export type TicketTopic =
  /** An account, such as one that may not sign in (A8). */
  | 'ACCOUNT'
  /** An order. */
  | 'ORDER'
  /** Something else. */
  | 'OTHER'
  /** A payment. */
  | 'PAYMENT'
  /** Buyer Protection is about to end and nothing has arrived (O16). */
  | 'PROTECTION_ENDING'
  /** A refund is complete but the money cannot be found (P6). */
  | 'REFUND_NOT_FOUND';

/** A new quantity for a line. */
export type UpdateCartLineInput = {
  /** The line. */
  lineId: Scalars['ID']['input'];
  /** How many, 1 to 999. */
  quantity: Scalars['Int']['input'];
};

/** What changes of a product; what is left out stays. */
export type UpdateProductInput = {
  /** A category that has none below it. */
  categoryId?: InputMaybe<Scalars['ID']['input']>;
  /** At most 20,000 characters; paragraphs are parted by an empty line. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** All facts, at most 30. */
  facts?: InputMaybe<Array<FactInput>>;
  /** All options, at most 3. The variants come with them. */
  options?: InputMaybe<Array<ProductOptionInput>>;
  /** All pictures in their order, at most 12. */
  pictures?: InputMaybe<Array<ProductPictureInput>>;
  /** A product of the own shop. */
  productId: Scalars['ID']['input'];
  /** Its name, at most 200 characters. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** All variants in their order, at most 100. One that is not named is deleted from a draft; of a product that was ever offered it is withdrawn: orders keep showing it. */
  variants?: InputMaybe<Array<OwnVariantInput>>;
  /** The version that was looked at. */
  version: Scalars['Int']['input'];
};

/** What is shown of a person. */
export type UpdateProfileInput = {
  /** Where the person lives. */
  country?: InputMaybe<Scalars['CountryCode']['input']>;
  /** Fixed for ever: another one than the account has is refused with ACCOUNT_TYPE_IMMUTABLE. */
  kind?: InputMaybe<AccountKind>;
  /** The name shown to others; at most 120 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
};

/** What changes of the own shop. What is left out stays as it is; its name in links stays for ever. */
export type UpdateShopInput = {
  /** What the seller says about the shop, at most 4,000 characters; may be empty. */
  about?: InputMaybe<Scalars['String']['input']>;
  /** The town it ships from. */
  city?: InputMaybe<Scalars['String']['input']>;
  /** Closes the shop until this day, on which it sells again by itself; a day after today. Null opens it now. */
  closedUntil?: InputMaybe<Scalars['Date']['input']>;
  /** Where it ships from; its public holidays count in the dates. */
  country?: InputMaybe<Scalars['CountryCode']['input']>;
  /** Time of day such as `14:30`, in its time zone: what is paid from then on counts as paid on the next working day. Null takes it back. */
  cutOff?: InputMaybe<Scalars['String']['input']>;
  /** Business days from payment until a parcel leaves, 1 to `handlingMaxDays` of the policies. */
  handlingDays?: InputMaybe<Scalars['Int']['input']>;
  /** Its name, at most 60 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Its time zone, one of `timeZones`. */
  timeZone?: InputMaybe<Scalars['String']['input']>;
};

/** A new price or a new count of one variant. */
export type UpdateVariantInput = {
  /** Pieces on the shelf, those promised to orders among them; none leaves it. */
  onHand?: InputMaybe<Scalars['Int']['input']>;
  /** Price of one piece in minor units; none leaves it. */
  priceMinor?: InputMaybe<Scalars['MinorUnits']['input']>;
  /** A variant of the own shop. */
  variantId: Scalars['ID']['input'];
};

/** What a file is sent for. */
export type UploadPurpose =
  /** A picture of a product: JPEG, PNG, WebP or AVIF, at most 10 MB and 50 million pixels. For sellers. */
  | 'PRODUCT_PICTURE';

/** An agent's verdict on a payment. */
export type VerifyPaymentInput = {
  /** The order. */
  orderId: Scalars['ID']['input'];
  /** Whether the shop may ship. */
  passes: Scalars['Boolean']['input'];
  /** Why; only staff read it. */
  reason: Scalars['String']['input'];
};

/** Why money came into a wallet, or went out of it. */
export type WalletEntryKind =
  /** A gift code was redeemed. */
  | 'GIFT_CODE'
  /** It paid a purchase, or was set aside for one. */
  | 'PAYMENT'
  /** What was set aside for a purchase was not needed, or the purchase ended unpaid. */
  | 'PAYMENT_BACK'
  /** A refund came in. */
  | 'REFUND';

/** A step of weight. */
export type WeightStepInput = {
  /** The fee. */
  feeMinor: Scalars['MinorUnits']['input'];
  /** Up to this weight in grams, 1 to 1,000,000; higher than the step before. */
  upToGrams: Scalars['Int']['input'];
};

/** A dispute in the version that was seen. */
export type WithdrawDisputeInput = {
  /** Which. */
  disputeId: Scalars['ID']['input'];
  /** The version that was seen; another one is refused. */
  version: Scalars['Int']['input'];
};

/** The product to take off all lists. */
export type WithdrawProductInput = {
  /** What is offered. */
  productId: Scalars['ID']['input'];
};
