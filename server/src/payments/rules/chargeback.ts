/** OPEN until the buyer's bank has decided: WON, the money comes back to the market; LOST, the buyer keeps it. */
export type ChargebackState = 'OPEN' | 'WON' | 'LOST';

/** Where a chargeback goes when its provider names a state; undefined when the word changes nothing. A decision is final. */
export function chargebackAfter(state: ChargebackState | undefined, said: ChargebackState): ChargebackState | undefined {
  return state === undefined || (state === 'OPEN' && said !== 'OPEN') ? said : undefined;
}
