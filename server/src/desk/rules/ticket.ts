import { RateLimited, WrongActor } from '#server/kernel/errors.js';

export type TicketState = 'OPEN' | 'ANSWERED' | 'CLOSED';
export type TicketTopic = 'ORDER' | 'REFUND_NOT_FOUND' | 'PROTECTION_ENDING' | 'ACCOUNT' | 'PAYMENT' | 'OTHER';

export const ticketStates: Record<TicketState, string> = {
  OPEN: 'Waits for customer service.',
  ANSWERED: 'Customer service has answered.',
  CLOSED: 'Done; a new message opens it again.',
};

export const ticketTopics: Record<TicketTopic, string> = {
  ORDER: 'An order.',
  REFUND_NOT_FOUND: 'A refund is complete but the money cannot be found (P6).',
  PROTECTION_ENDING: 'Buyer Protection is about to end and nothing has arrived (O16).',
  ACCOUNT: 'An account, such as one that may not sign in (A8).',
  PAYMENT: 'A payment.',
  OTHER: 'Something else.',
};

/** What a message does to a ticket: the person's waits for an answer, the answer waits for the person. A closed ticket opens again. */
export function stateAfterMessage(fromStaff: boolean): TicketState {
  return fromStaff ? 'ANSWERED' : 'OPEN';
}

/** Which of somebody's tickets wait for him: for staff those to answer, for a person those that were answered. */
export function waitingTicketState(isStaff: boolean): TicketState {
  return isStaff ? 'OPEN' : 'ANSWERED';
}

export const ticketsAnHour = 10;

export class TooManyTickets extends RateLimited {
  constructor() {
    super(`You have opened ${ticketsAnHour} tickets within an hour. Wait an hour, or add to one of those that you have.`);
  }
}

/** Staff answers tickets; it opens none. */
export class StaffOpensNone extends WrongActor {
  constructor() {
    super('Tickets come from shoppers and shops. Answer one of theirs instead.');
  }
}
