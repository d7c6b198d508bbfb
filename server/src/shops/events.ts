declare module '#server/platform/outbox/events.js' {
  interface Events {
    /** What visitors see of a shop may differ from now on. */
    'shop.changed': { readonly shopId: string; readonly isRenamed: boolean };
  }
}

export {};
