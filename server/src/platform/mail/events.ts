declare module '../outbox/events.ts' {
  interface Events {
    /** A mail waits for the mail server. */
    'mail.written': { mailId: string };
  }
}

export {};
