export { allocateStock, type GoodsWanted, holdStock, reholdStock, releaseStock, sellStock } from './holding.ts';
export { OutOfStock } from './rules/hold.ts';
export { deleteStock, insertStock, listHolds, listStock, saveOnHand } from './store.ts';
export type { Hold, Stock } from './tables.ts';
