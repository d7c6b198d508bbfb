import './events.ts';

export { findDisputeOf } from './store.ts';
