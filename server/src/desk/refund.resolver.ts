import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '#server/platform/context.js';
import { asPayload } from '#server/platform/payload.js';
import {
  ClaimRefundInput,
  ClaimRefundPayload,
  ReleaseRefundInput,
  ReleaseRefundPayload,
  RetryRefundInput,
  RetryRefundPayload,
  SettleRefundManuallyInput,
  SettleRefundManuallyPayload,
} from './refund.graphql.ts';
import { claimRefund, releaseRefund, retryRefund, settleRefundManually } from './use-cases/mend-refund.ts';

@Resolver()
export class MendRefundResolver {
  @Mutation(() => RetryRefundPayload, { description: 'Sends a refund that failed once more.' })
  retryRefund(@Ctx() ctx: Context, @Arg('input', () => RetryRefundInput, { description: 'Which.' }) input: RetryRefundInput) {
    return asPayload('refund', retryRefund(ctx, input));
  }

  @Mutation(() => ClaimRefundPayload, {
    description: 'Customer service is about to pay a refund by hand: neither a clock nor its buyer can have it paid another way meanwhile.',
  })
  claimRefund(@Ctx() ctx: Context, @Arg('input', () => ClaimRefundInput, { description: 'Which.' }) input: ClaimRefundInput) {
    return asPayload('refund', claimRefund(ctx, input));
  }

  @Mutation(() => ReleaseRefundPayload, { description: 'A claimed refund is not paid by hand after all: it waits again as it did before.' })
  releaseRefund(@Ctx() ctx: Context, @Arg('input', () => ReleaseRefundInput, { description: 'Which.' }) input: ReleaseRefundInput) {
    return asPayload('refund', releaseRefund(ctx, input));
  }

  @Mutation(() => SettleRefundManuallyPayload, {
    description: 'Customer service has paid a refund by hand; who says so has claimed it before (`claimRefund`).',
  })
  settleRefundManually(
    @Ctx() ctx: Context,
    @Arg('input', () => SettleRefundManuallyInput, { description: 'Which, and by which payment.' }) input: SettleRefundManuallyInput,
  ) {
    return asPayload('refund', settleRefundManually(ctx, input));
  }
}
