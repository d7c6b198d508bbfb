import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '#server/platform/context.js';
import { asPayload } from '#server/platform/payload.js';
import {
  CancelPayoutInput,
  CancelPayoutPayload,
  FetchPayoutFileInput,
  FetchPayoutFilePayload,
  MarkPayoutFailedInput,
  MarkPayoutFailedPayload,
  MarkPayoutPaidInput,
  MarkPayoutPaidPayload,
  SendPayoutsInput,
  SendPayoutsPayload,
} from './payout.graphql.ts';
import { cancelPayoutAtDesk, fetchPayoutFile, markFailedAtDesk, markPaidAtDesk, sendPayouts } from './use-cases/payouts.ts';

@Resolver()
export class DeskPayoutResolver {
  @Mutation(() => SendPayoutsPayload, {
    description: 'Takes the payouts that wait into a file for the bank, at most 500, the oldest first. From now on they are on their way.',
  })
  sendPayouts(@Ctx() ctx: Context, @Arg('input', () => SendPayoutsInput, { description: 'That it is meant.' }) input: SendPayoutsInput) {
    return asPayload('file', sendPayouts(ctx, input));
  }

  @Mutation(() => FetchPayoutFilePayload, {
    description: 'The file of payouts that are with the bank, once more. It is recorded who fetches it.',
  })
  fetchPayoutFile(
    @Ctx() ctx: Context,
    @Arg('input', () => FetchPayoutFileInput, { description: 'Which and why.' }) input: FetchPayoutFileInput,
  ) {
    return asPayload('file', fetchPayoutFile(ctx, input));
  }

  @Mutation(() => MarkPayoutPaidPayload, { description: 'The bank has carried a payout out.' })
  markPayoutPaid(
    @Ctx() ctx: Context,
    @Arg('input', () => MarkPayoutPaidInput, { description: 'Which, and what the bank says.' }) input: MarkPayoutPaidInput,
  ) {
    return asPayload('payout', markPaidAtDesk(ctx, input));
  }

  @Mutation(() => MarkPayoutFailedPayload, {
    description: 'A payout failed or came back: its money is available to the shop again, and the shop is told what to do.',
  })
  markPayoutFailed(
    @Ctx() ctx: Context,
    @Arg('input', () => MarkPayoutFailedInput, { description: 'Which and why.' }) input: MarkPayoutFailedInput,
  ) {
    return asPayload('payout', markFailedAtDesk(ctx, input));
  }

  @Mutation(() => CancelPayoutPayload, { description: 'A payout that was not sent yet goes back to its shop.' })
  cancelPayout(@Ctx() ctx: Context, @Arg('input', () => CancelPayoutInput, { description: 'Which and why.' }) input: CancelPayoutInput) {
    return asPayload('payout', cancelPayoutAtDesk(ctx, input));
  }
}
