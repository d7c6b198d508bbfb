import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { checkPageSize, decodeCursor, toPage } from '#server/kernel/result-page.js';
import type { Context } from '#server/platform/context.js';
import { MoneyType } from '#server/platform/graphql/money.graphql.js';
import { CountryCode, CurrencyCode, MinorUnits } from '#server/platform/graphql/scalars.graphql.js';
import { loadOne } from '#server/platform/loaders.js';
import { asPayload } from '#server/platform/payload.js';
import {
  NextActionType,
  PaymentAttemptConnection,
  PaymentAttemptType,
  PaymentMethodType,
  PaymentTransferType,
  RefreshPaymentInput,
  RefreshPaymentPayload,
  RefundConnection,
  RefundStateEnum,
  RefundToWalletInput,
  RefundToWalletPayload,
  RefundType,
} from './graphql.ts';
import { loadCanGoToWallet, loadClaimedBy, loadWaitsForBank, loadWaitsForStaff } from './loaders.ts';
import { methodData } from './rules/method-data.ts';
import { referencePrefix } from './rules/received.ts';
import type { RefundState } from './rules/refund.ts';
import { shownFailure, shownNextAction, shownTransfer, shownWayBack } from './rules/shown-attempt.ts';
import { shownMethods } from './shown-methods.ts';
import { countExpected, countRefunds, listAttemptsById, listExpected, listRefunds } from './store.ts';
import type { PaymentAttempt, Refund } from './tables.ts';
import { refreshPayment } from './use-cases/refresh-payment.ts';
import { refundToWallet } from './use-cases/refund-to-wallet.ts';

@Resolver(() => PaymentAttemptType)
export class PaymentAttemptResolver {
  @Query(() => [PaymentMethodType], { description: 'The ways to pay; each that cannot be used says why.' })
  paymentMethods(
    @Ctx() ctx: Context,
    @Arg('country', () => CountryCode, { description: 'Where the goods go.' }) country: string,
    @Arg('currency', () => CurrencyCode, { description: 'What is to be paid in.' }) currency: string,
    @Arg('amountMinor', () => MinorUnits, {
      nullable: true,
      description: 'How much is to be paid; without it no bound of an amount is looked at.',
    })
    amountMinor: number | null,
  ) {
    return shownMethods(ctx, { country, currency, amountMinor: amountMinor ?? null });
  }

  @Query(() => PaymentAttemptConnection, {
    description: 'Tries to pay that wait for money from outside, the most urgent first. For staff.',
  })
  async moneyExpected(
    @Ctx() ctx: Context,
    @Arg('first', () => Int, { defaultValue: 24, description: 'How many, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Where the last page ended.' }) after: string | null,
    @Arg('reference', () => String, {
      nullable: true,
      description: 'Only those whose reference begins so, those that are over too; blanks, dashes and small letters do not matter.',
    })
    typed: string | null,
  ) {
    const db = ctx.db.reader;
    const reference = referencePrefix(typed ?? '');
    const place = after ? decodeCursor(after, ['number', 'string']) : undefined;
    const rows = await listExpected(db, { limit: checkPageSize(first) + 1, after: place, reference });
    return toPage(
      rows,
      first,
      (row) => [row.expiresAt!, row.id],
      () => countExpected(db, reference),
    );
  }

  @Mutation(() => RefundToWalletPayload, {
    description: "Takes a refund that failed, or that waits for a person to send it, into the buyer's wallet; it is complete at once.",
  })
  refundToWallet(@Ctx() ctx: Context, @Arg('input', () => RefundToWalletInput, { description: 'Which.' }) input: RefundToWalletInput) {
    return asPayload('refund', refundToWallet(ctx, input));
  }

  @Mutation(() => RefreshPaymentPayload, {
    description: 'Asks the provider where a try to pay stands, for pages that came back before its message did.',
  })
  refreshPayment(@Ctx() ctx: Context, @Arg('input', () => RefreshPaymentInput, { description: 'Which.' }) input: RefreshPaymentInput) {
    return asPayload('attempt', refreshPayment(ctx, input));
  }

  @FieldResolver(() => MoneyType, { description: 'How much.' })
  amount(@Root() attempt: PaymentAttempt) {
    return { amountMinor: attempt.amountMinor, currency: attempt.currency };
  }

  @FieldResolver(() => String, { nullable: true, description: 'Why it failed, as a sentence. Null unless it did.' })
  failureMessage(@Root() attempt: PaymentAttempt) {
    return shownFailure(attempt);
  }

  @FieldResolver(() => PaymentTransferType, {
    nullable: true,
    description: 'How to pay from outside of this market: to whom, with which reference, until when. Null for what is paid here.',
  })
  transfer(@Root() attempt: PaymentAttempt) {
    return shownTransfer(attempt);
  }

  @FieldResolver(() => String, { description: 'The way to pay, for people.' })
  methodName(@Root() attempt: PaymentAttempt) {
    return methodData[attempt.method].name;
  }

  @FieldResolver(() => NextActionType, { nullable: true, description: 'What the buyer does next; null when there is nothing to do.' })
  nextAction(@Root() attempt: PaymentAttempt) {
    return shownNextAction(attempt);
  }
}

@Resolver(() => RefundType)
export class RefundResolver {
  @Query(() => RefundConnection, { description: 'All refunds, newest first. For customer service.' })
  async refunds(
    @Ctx() ctx: Context,
    @Arg('first', () => Int, { defaultValue: 24, description: 'How many, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Where the last page ended.' }) after: string | null,
    @Arg('state', () => [RefundStateEnum], { nullable: true, description: 'Only in these states.' }) states: RefundState[] | null,
  ) {
    const db = ctx.db.reader;
    const limit = checkPageSize(first) + 1;
    const rows = await listRefunds(db, {
      limit,
      after: after ? decodeCursor(after, ['number', 'string']) : undefined,
      states: states ?? undefined,
    });
    return toPage(
      rows,
      first,
      (row) => [row.requestedAt, row.id],
      () => countRefunds(db, states ?? []),
    );
  }

  @FieldResolver(() => MoneyType, { description: 'How much goes back.' })
  amount(@Root() refund: Refund) {
    return { amountMinor: refund.amountMinor, currency: refund.currency };
  }

  @FieldResolver(() => String, { description: 'Where it goes, such as `Visa 3184`.' })
  async to(@Ctx() ctx: Context, @Root() refund: Refund) {
    return refund.isToWallet ? methodData.WALLET.wayBack : shownWayBack(await loadOne(ctx, listAttemptsById, refund.attemptId));
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "The provider's own number, for asking a bank. Null until it took the refund.",
  })
  providerReference(@Root() refund: Refund) {
    return refund.providerRef;
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether customer service has to send it by hand, because it was paid outside of this market.',
  })
  waitsForStaff(@Ctx() ctx: Context, @Root() refund: Refund) {
    return loadWaitsForStaff(ctx, refund);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer, its buyer, may take it into the wallet instead; never for others.' })
  canGoToWallet(@Ctx() ctx: Context, @Root() refund: Refund) {
    return loadCanGoToWallet(ctx, refund);
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether it is asked for and not sent because the bank has taken the same money back and has not decided about it yet.',
  })
  waitsForBank(@Ctx() ctx: Context, @Root() refund: Refund) {
    return loadWaitsForBank(ctx, refund);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Who of customer service pays it by hand now; null unless it is CLAIMED, and for everybody but staff.',
  })
  claimedBy(@Ctx() ctx: Context, @Root() refund: Refund) {
    return loadClaimedBy(ctx, refund);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer has claimed it, and so may say that it is paid.' })
  isClaimedByViewer(@Ctx() ctx: Context, @Root() refund: Refund) {
    return refund.claimedBy !== null && refund.claimedBy === ctx.viewer?.accountId;
  }
}
