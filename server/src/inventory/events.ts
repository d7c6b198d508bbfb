declare module '#server/platform/outbox/events.js' {
  interface Events {
    /** A variant sold out, or came back. Not told for every piece: lists show only whether there are any. */
    'stock.changed': { variantId: string; available: number };
  }
}

export {};
