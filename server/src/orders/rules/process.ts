import { orderStates, orderTransitions, stateLabels } from './lifecycle.ts';

/** The table of orders as outsiders may read it: derived, so that it cannot disagree with what runs. */
export function describeProcess() {
  const transitions = Object.entries(orderTransitions).map(([event, rule]) => ({
    event,
    from: rule.from,
    to: rule.to,
    by: rule.by,
    timer: 'timer' in rule ? rule.timer : null,
    closeReason: 'closeReason' in rule ? rule.closeReason : null,
    effects: rule.effects,
  }));
  const states = orderStates.map((state) => ({
    state,
    label: stateLabels[state],
    isTerminal: !transitions.some((rule) => (rule.from as readonly string[]).includes(state)),
  }));
  return { states, transitions };
}
