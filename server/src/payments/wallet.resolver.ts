import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '#server/platform/context.js';
import { MoneyType } from '#server/platform/graphql/money.graphql.js';
import { asPayload } from '#server/platform/payload.js';
import { redeemGiftCode } from './use-cases/redeem-gift-code.ts';
import { RedeemGiftCodeInput, RedeemGiftCodePayload, WalletEntryConnection, WalletEntryType, WalletType } from './wallet.graphql.ts';
import { giftCodeEndingOf, listWalletBalances, pageOfWallet, type WalletEntry } from './wallet.ts';

@Resolver(() => WalletType)
export class WalletResolver {
  @Query(() => WalletType, { description: "The viewer's wallet; for buyers." })
  wallet() {
    return {};
  }

  @Mutation(() => RedeemGiftCodePayload, {
    description: "Takes a gift code's money into the viewer's wallet. Wrong codes are counted, as wrong passwords are.",
  })
  redeemGiftCode(@Ctx() ctx: Context, @Arg('input', () => RedeemGiftCodeInput, { description: 'The code.' }) input: RedeemGiftCodeInput) {
    return asPayload('amount', redeemGiftCode(ctx, input));
  }

  @FieldResolver(() => [MoneyType], { description: "What it holds, in the market's currency first; others only where there is some." })
  balances(@Ctx() ctx: Context) {
    return listWalletBalances(ctx);
  }

  @FieldResolver(() => WalletEntryConnection, { description: 'What came in and went out, the newest first.' })
  entries(
    @Ctx() ctx: Context,
    @Arg('first', () => Int, { defaultValue: 24, description: 'How many, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Where the last page ended.' }) after: string | null,
  ) {
    return pageOfWallet(ctx, first, after);
  }
}

@Resolver(() => WalletEntryType)
export class WalletEntryResolver {
  @FieldResolver(() => String, { nullable: true, description: 'The last four letters of the gift code; null for other entries.' })
  giftCodeEnding(@Ctx() ctx: Context, @Root() entry: WalletEntry) {
    return giftCodeEndingOf(ctx, entry);
  }
}
