export const possibleTypes: Record<string, string[]> = {
  "Node": [
    "Account",
    "Category",
    "Conversation",
    "Dispute",
    "Order",
    "Parcel",
    "PaymentAttempt",
    "Payout",
    "Product",
    "Purchase",
    "Refund",
    "Review",
    "Shop",
    "Ticket",
    "Variant"
  ],
  "UserError": [
    "AccountInUse",
    "ChooseAccount",
    "CountryNotServed",
    "DisputeTransitionRefused",
    "GenericUserError",
    "OrderTransitionRefused",
    "OutOfStock",
    "PaymentProviderUnavailable",
    "PriceChanged",
    "ProductIncomplete",
    "ProtectionEnded",
    "ShippingOptionStale",
    "ShopClosed",
    "TooEarly",
    "TooManyPiecesUnpaid",
    "TooManyUnpaid",
    "TotalChanged"
  ]
};
