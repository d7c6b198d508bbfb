import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { listAccounts } from '#server/accounts/index.js';
import { checkPageSize, decodeCursor, toPage } from '#server/kernel/result-page.js';
import { countGiftCodes, type GiftCode, type GiftCodeState, giftCodeState, listGiftCodes } from '#server/payments/index.js';
import type { Context } from '#server/platform/context.js';
import { MoneyType } from '#server/platform/graphql/money.graphql.js';
import { loadOne } from '#server/platform/loaders.js';
import { asPayload } from '#server/platform/payload.js';
import {
  CancelGiftCodeInput,
  CancelGiftCodeIssueInput,
  CancelGiftCodeIssuePayload,
  CancelGiftCodePayload,
  GiftCodeConnection,
  GiftCodeStateEnum,
  GiftCodeType,
  IssueGiftCodesInput,
  IssueGiftCodesPayload,
} from './gift.graphql.ts';
import { loadOpenOfIssue } from './open-of-issue.ts';
import { PersonType } from './people.graphql.ts';
import { cancelGiftCodeAtDesk, cancelGiftCodeIssueAtDesk, issueGiftCodesAtDesk } from './use-cases/gift-codes.ts';

@Resolver(() => GiftCodeType)
export class GiftCodeResolver {
  @Query(() => GiftCodeConnection, { description: 'Gift codes, the newest first; for operators.' })
  async giftCodes(
    @Ctx() ctx: Context,
    @Arg('first', () => Int, { defaultValue: 24, description: 'How many, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Where the last page ended.' }) after: string | null,
    @Arg('state', () => GiftCodeStateEnum, { nullable: true, description: 'Only in this state.' }) wanted: GiftCodeState | null,
  ) {
    const db = ctx.db.reader;
    const state = wanted ?? null;
    const now = ctx.clock.now();
    const place = after ? decodeCursor(after, ['number', 'string']) : undefined;
    const rows = await listGiftCodes(db, { limit: checkPageSize(first) + 1, after: place, state, now });
    return toPage(
      rows,
      first,
      (row) => [row.issuedAt, row.id],
      () => countGiftCodes(db, state, now),
    );
  }

  @Mutation(() => IssueGiftCodesPayload, {
    description: 'Issues gift codes that buyers redeem into their wallets. The codes are shown in this answer and never again.',
  })
  issueGiftCodes(
    @Ctx() ctx: Context,
    @Arg('input', () => IssueGiftCodesInput, { description: 'What and how many.' }) input: IssueGiftCodesInput,
  ) {
    return asPayload('issued', issueGiftCodesAtDesk(ctx, input));
  }

  @Mutation(() => CancelGiftCodePayload, { description: 'Takes an open gift code back: nobody can redeem it any more.' })
  cancelGiftCode(
    @Ctx() ctx: Context,
    @Arg('input', () => CancelGiftCodeInput, { description: 'Which and why.' }) input: CancelGiftCodeInput,
  ) {
    return asPayload('giftCode', cancelGiftCodeAtDesk(ctx, input));
  }

  @Mutation(() => CancelGiftCodeIssuePayload, {
    description: 'Takes all open gift codes of one issue back: nobody can redeem them any more. What was redeemed of it stays as it is.',
  })
  cancelGiftCodeIssue(
    @Ctx() ctx: Context,
    @Arg('input', () => CancelGiftCodeIssueInput, { description: 'Which and why.' }) input: CancelGiftCodeIssueInput,
  ) {
    return asPayload('cancelledCount', cancelGiftCodeIssueAtDesk(ctx, input));
  }

  @FieldResolver(() => Int, { description: 'How many codes are open of those that were issued at once with it, itself among them.' })
  openOfIssue(@Ctx() ctx: Context, @Root() giftCode: GiftCode) {
    return loadOpenOfIssue(ctx, giftCode);
  }

  @FieldResolver(() => MoneyType, { description: 'What it is worth.' })
  amount(@Root() { amountMinor, currency }: GiftCode) {
    return { amountMinor, currency };
  }

  @FieldResolver(() => GiftCodeStateEnum, { description: 'Where it stands.' })
  state(@Ctx() ctx: Context, @Root() giftCode: GiftCode) {
    return giftCodeState(giftCode, ctx.clock.now());
  }

  @FieldResolver(() => PersonType, { nullable: true, description: 'Who redeemed it; null before.' })
  redeemedBy(@Ctx() ctx: Context, @Root() { redeemedBy }: GiftCode) {
    return redeemedBy && loadOne(ctx, listAccounts, redeemedBy);
  }

  @FieldResolver(() => PersonType, { nullable: true, description: 'Who issued it.' })
  issuedBy(@Ctx() ctx: Context, @Root() { issuedBy }: GiftCode) {
    return loadOne(ctx, listAccounts, issuedBy);
  }
}
