import './events.ts';

export { recordAct } from './record-act.ts';
export { findVisibleTicket } from './sight.ts';
export { findTicket, findTicketMessage, listAudit, listTicketMessages, listTickets } from './store.ts';
export type { Ticket, TicketMessage } from './tables.ts';
