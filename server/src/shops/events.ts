declare module '#server/platform/outbox/events.js' {
  interface Events {
    /** What visitors see of a shop may differ from now on. `isShut` is told when the market suspended it, or took that back. */
    'shop.changed': { readonly shopId: string; readonly isRenamed: boolean; readonly isShut?: boolean };
  }
}

export {};
