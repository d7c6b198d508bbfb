import { Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '#server/platform/context.js';
import { LedgerProofType } from './graphql.ts';
import { proveLedger } from './prove.ts';

@Resolver(() => LedgerProofType)
export class LedgerProofResolver {
  @Query(() => LedgerProofType, { description: 'Sums the whole ledger up: that no cent is lost, and the head of the chain of seals.' })
  async ledgerProof(@Ctx() ctx: Context) {
    const proof = await proveLedger(ctx);
    return { ...proof, balances: proof.balances.map(({ group, amountMinor, currency }) => ({ group, amount: { amountMinor, currency } })) };
  }
}
