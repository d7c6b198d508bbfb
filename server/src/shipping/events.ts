declare module '#server/platform/outbox/events.js' {
  interface Events {
    /** What a shop asks or promises for shipping may differ from now on. */
    'shipping.changed': { readonly shopId: string };
  }
}

export {};
