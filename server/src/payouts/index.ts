export { balanceOf } from './shop-balance.ts';
