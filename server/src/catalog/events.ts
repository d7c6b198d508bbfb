declare module '#server/platform/outbox/events.js' {
  interface Events {
    /** What guests see of a product may differ from now on. */
    'catalog.changed': { readonly productIds: readonly string[] };
  }
}

export {};
