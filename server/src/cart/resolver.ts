import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { FinishRegistrationInput, SignInInput } from '#server/accounts/index.js';
import { ProductType, VariantType } from '#server/catalog/index.js';
import type { Context } from '#server/platform/context.js';
import { MoneyType } from '#server/platform/graphql/money.graphql.js';
import { CountryCode } from '#server/platform/graphql/scalars.graphql.js';
import { asPayload, asPayloadOf } from '#server/platform/payload.js';
import { loadKnownProduct } from '#server/search/index.js';
import { quoteShipping, ShippingQuoteType } from '#server/shipping/index.js';
import { loadShop, ShopType } from '#server/shops/index.js';
import { type FilledLine, goodsOf, itemsTotal } from './filled-cart.ts';
import {
  AddToCartInput,
  AddToCartPayload,
  BuyNowInput,
  BuyNowPayload,
  CartGroupType,
  CartLineType,
  CartType,
  CheckoutDraftType,
  FinishRegistrationPayload,
  RemoveCartLineInput,
  RemoveCartLinePayload,
  ResetCartInput,
  ResetCartPayload,
  SignInPayload,
  UpdateCartLineInput,
  UpdateCartLinePayload,
} from './graphql.ts';
import { showCart, showDraft, showDraftOf } from './shown-cart.ts';
import { buyNow } from './use-cases/buy-now.ts';
import { addToCart, removeCartLine, resetCart, updateCartLine } from './use-cases/change-cart.ts';
import { finishRegistrationWithCart } from './use-cases/finish-registration.ts';
import { signInWithCart } from './use-cases/sign-in-with-cart.ts';

@Resolver(() => CartType)
export class CartResolver {
  @Query(() => CartType, {
    description: "The asker's cart: the account's, or the guest's by cookie or `x-cart`. Empty when there is none.",
  })
  cart(@Ctx() ctx: Context) {
    return showCart(ctx);
  }

  @Query(() => CheckoutDraftType, { nullable: true, description: "What Buy Now began; null when it is not the asker's." })
  checkoutDraft(@Ctx() ctx: Context, @Arg('id', () => ID, { description: 'The draft.' }) id: string) {
    return showDraft(ctx, id);
  }

  @Mutation(() => AddToCartPayload, { description: 'Puts goods into the cart, on top of what is there.' })
  addToCart(@Ctx() ctx: Context, @Arg('input', () => AddToCartInput, { description: 'What and how many.' }) input: AddToCartInput) {
    return asPayload(
      'cart',
      addToCart(ctx, input).then((secret) => showCart(ctx, secret)),
    );
  }

  @Mutation(() => UpdateCartLinePayload, { description: 'Changes how many a line asks for; also accepts its new price.' })
  updateCartLine(
    @Ctx() ctx: Context,
    @Arg('input', () => UpdateCartLineInput, { description: 'Which line, how many.' }) input: UpdateCartLineInput,
  ) {
    return asPayload(
      'cart',
      updateCartLine(ctx, input).then(() => showCart(ctx)),
    );
  }

  @Mutation(() => RemoveCartLinePayload, { description: 'Takes a line out.' })
  removeCartLine(@Ctx() ctx: Context, @Arg('input', () => RemoveCartLineInput, { description: 'Which line.' }) input: RemoveCartLineInput) {
    return asPayload(
      'cart',
      removeCartLine(ctx, input).then(() => showCart(ctx)),
    );
  }

  @Mutation(() => ResetCartPayload, { description: 'Starts over with an empty cart, as clearing the cookies would.' })
  resetCart(@Ctx() ctx: Context, @Arg('input', () => ResetCartInput, { description: 'That it is meant.' }) _input: ResetCartInput) {
    return asPayload(
      'cart',
      resetCart(ctx).then(() => showCart({ ...ctx, guestToken: null })),
    );
  }

  @Mutation(() => BuyNowPayload, { description: 'Begins a checkout of one thing beside the cart, which stays untouched.' })
  buyNow(@Ctx() ctx: Context, @Arg('input', () => BuyNowInput, { description: 'What and how many.' }) input: BuyNowInput) {
    return asPayload(
      'draft',
      buyNow(ctx, input).then((draft) => showDraftOf(ctx, draft)),
    );
  }

  @Mutation(() => SignInPayload, { description: 'Opens a session, and brings the cart of this device along.' })
  async signIn(@Ctx() ctx: Context, @Arg('input', () => SignInInput, { description: 'Name and password.' }) input: SignInInput) {
    return { mergedLines: 0, ...(await asPayloadOf(signInWithCart(ctx, input))) };
  }

  @Mutation(() => FinishRegistrationPayload, {
    description: 'Makes an account of a registration, by the link of its mail, and signs it in. A seller gets an empty shop with it.',
  })
  async finishRegistration(
    @Ctx() ctx: Context,
    @Arg('input', () => FinishRegistrationInput, { description: 'The link and the password.' }) input: FinishRegistrationInput,
  ) {
    return { mergedLines: 0, ...(await asPayloadOf(finishRegistrationWithCart(ctx, input))) };
  }
}

@Resolver(() => CartLineType)
export class CartLineResolver {
  @FieldResolver(() => VariantType, { description: 'What it is.' })
  variant(@Root() line: FilledLine) {
    return line.variant;
  }

  @FieldResolver(() => ProductType, { description: 'The product that the variant belongs to.' })
  product(@Ctx() ctx: Context, @Root() line: FilledLine) {
    return loadKnownProduct(ctx, line.variant.productId);
  }

  @FieldResolver(() => ShopType, { description: 'Who sells it.' })
  shop(@Ctx() ctx: Context, @Root() line: FilledLine) {
    return loadShop(ctx, line.variant.shopId);
  }

  @FieldResolver(() => MoneyType, { description: "Today's price of one." })
  unitPrice(@Root() line: FilledLine) {
    return { amountMinor: line.unitPriceMinor, currency: line.variant.currency };
  }

  @FieldResolver(() => MoneyType, { description: "Today's price of all of them." })
  lineTotal(@Root() line: FilledLine) {
    return { amountMinor: line.totalMinor, currency: line.variant.currency };
  }

  @FieldResolver(() => MoneyType, { description: 'The price of one when it was added.' })
  priceWhenAdded(@Root() line: FilledLine) {
    return { amountMinor: line.addedPriceMinor, currency: line.variant.currency };
  }
}

@Resolver(() => CartGroupType)
export class CartGroupResolver {
  @FieldResolver(() => ShopType, { description: 'The shop.' })
  shop(@Ctx() ctx: Context, @Root() group: { shopId: string }) {
    return loadShop(ctx, group.shopId);
  }

  @FieldResolver(() => MoneyType, { description: "Sum of the lines at today's prices." })
  itemsTotal(@Ctx() ctx: Context, @Root() group: { lines: FilledLine[] }) {
    return { amountMinor: itemsTotal(group.lines), currency: ctx.policies.currency };
  }

  @FieldResolver(() => [ShippingQuoteType], {
    description: 'How the shop ships these lines to a country, cheapest first; empty when it does not.',
  })
  shippingOptions(
    @Ctx() ctx: Context,
    @Root() group: { shopId: string; lines: FilledLine[] },
    @Arg('country', () => CountryCode, { description: 'Where to.' }) country: string,
  ) {
    return quoteShipping(ctx, ctx.db.reader, { shopId: group.shopId, country, lines: goodsOf(group.lines) });
  }
}
