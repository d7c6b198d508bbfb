declare module '#server/platform/outbox/events.js' {
  interface Events {
    /** A ticket was opened, answered, added to or closed. */
    'ticket.changed': { ticketId: string; event: 'open' | 'answer' | 'add' | 'close'; messageId: string | null; byStaff: boolean };
  }
}

export {};
