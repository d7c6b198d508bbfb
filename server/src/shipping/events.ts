declare module '#server/platform/outbox/events.js' {
  interface Events {
    /** A carrier came, changed, was retired or restored: what shops may offer differs. */
    'carriers.changed': { readonly code: string };
    /** What a shop asks or promises for shipping may differ from now on. */
    'shipping.changed': { readonly shopId: string };
  }
}

export {};
