/** What a provider moves money for. */
export type MovementKind = 'CAPTURE' | 'REFUND' | 'CHARGEBACK';

/** CAPTURED and COMPLETE: taken, paid back. RETURNED: a refund that came back. Of a chargeback: OPEN, WON by the market, LOST. */
export type MovementState = 'CAPTURED' | 'COMPLETE' | 'RETURNED' | 'OPEN' | 'WON' | 'LOST';

/** How a movement changes what the provider holds for the market: in, out, or not at all. A lost chargeback was taken when it was opened. */
export const movementSign: Readonly<Record<MovementState, 1 | 0 | -1>> = {
  ...{ CAPTURED: 1, RETURNED: 1, WON: 1 },
  ...{ COMPLETE: -1, OPEN: -1 },
  LOST: 0,
};
