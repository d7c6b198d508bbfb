import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '#server/platform/context.js';
import { asPayload } from '#server/platform/payload.js';
import { RetryRefundInput, RetryRefundPayload, SettleRefundManuallyInput, SettleRefundManuallyPayload } from './refund.graphql.ts';
import { retryRefund, settleRefundManually } from './use-cases/mend-refund.ts';

@Resolver()
export class MendRefundResolver {
  @Mutation(() => RetryRefundPayload, { description: 'Sends a refund that failed once more.' })
  retryRefund(@Ctx() ctx: Context, @Arg('input', () => RetryRefundInput, { description: 'Which.' }) input: RetryRefundInput) {
    return asPayload('refund', retryRefund(ctx, input));
  }

  @Mutation(() => SettleRefundManuallyPayload, { description: 'Customer service has paid a refund that failed another way.' })
  settleRefundManually(
    @Ctx() ctx: Context,
    @Arg('input', () => SettleRefundManuallyInput, { description: 'Which, and by which payment.' }) input: SettleRefundManuallyInput,
  ) {
    return asPayload('refund', settleRefundManually(ctx, input));
  }
}
