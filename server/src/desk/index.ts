import './events.ts';

export { findVisibleTicket } from './sight.ts';
export { findTicket, findTicketMessage, listAudit } from './store.ts';
export type { Ticket, TicketMessage } from './tables.ts';
