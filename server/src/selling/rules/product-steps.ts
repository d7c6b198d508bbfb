import type { Gap } from './gaps.ts';

export type ProductStep = 'PUBLISH' | 'WITHDRAW' | 'DELETE';
type State = 'DRAFT' | 'PUBLISHED' | 'WITHDRAWN';

const from: Record<ProductStep, readonly State[]> = {
  PUBLISH: ['DRAFT', 'WITHDRAWN'],
  WITHDRAW: ['PUBLISHED'],
  DELETE: ['DRAFT'],
};

const refusals: Record<ProductStep, string> = {
  PUBLISH: 'This is offered already.',
  WITHDRAW: 'Only what is offered can be withdrawn.',
  DELETE: 'Only a draft can be deleted: what was ever offered stays for those who bought it. Withdraw it instead.',
};

/** Why a product in this state cannot take the step, as a sentence; null when it can. */
export function refusalOf(step: ProductStep, state: State): string | null {
  return from[step].includes(state) ? null : refusals[step];
}

/** What its shop may do with a product now, and why not. Steps that never fit its state are left out. */
export function stepsOf(state: State, missing: readonly Gap[]) {
  return (Object.keys(from) as ProductStep[])
    .filter((step) => refusalOf(step, state) === null)
    .map((action) => {
      const reason = action === 'PUBLISH' ? (missing[0]?.message ?? null) : null;
      return { action, allowed: reason === null, reason };
    });
}
