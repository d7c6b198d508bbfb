import './events.ts';

export { countWaiting } from './shown-dispute.ts';
export { findDisputeOf } from './store.ts';
