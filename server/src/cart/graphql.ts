import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { AccountType } from '#server/accounts/index.js';
import { MoneyType } from '#server/platform/graphql/money.graphql.js';
import { UserError } from '#server/platform/graphql/user-error.graphql.js';

export const CartLineProblemEnum = {
  SOLD_OUT: 'SOLD_OUT',
  LESS_LEFT: 'LESS_LEFT',
  PRICE_CHANGED: 'PRICE_CHANGED',
  GONE: 'GONE',
  SHOP_CLOSED: 'SHOP_CLOSED',
} as const;
registerEnumType(CartLineProblemEnum, {
  name: 'CartLineProblem',
  description: 'What stands between a cart line and an order.',
  valuesConfig: {
    SOLD_OUT: { description: 'None are left.' },
    LESS_LEFT: { description: 'Fewer are left than the line asks for.' },
    PRICE_CHANGED: { description: 'The price differs from the one when it was added.' },
    GONE: { description: 'The shop does not offer it any more.' },
    SHOP_CLOSED: {
      description: "The shop is closed for a while; the shop's `closedUntil` says until when, or `isSuspended` that nobody knows.",
    },
  },
});

@ObjectType('CartLine', { description: 'Some of one variant in a cart.' })
export class CartLineType {
  @Field(() => ID, { description: 'Opaque.' })
  id: string;
  @Field(() => Int, { description: 'How many.' })
  quantity: number;
  @Field(() => Int, { description: 'How many could be had now.' })
  available: number;
  @Field(() => CartLineProblemEnum, { nullable: true, description: 'What has to be mended before ordering; null when nothing.' })
  problem: keyof typeof CartLineProblemEnum | null;
}

@ObjectType('CartGroup', { description: 'The lines of one shop: what will be one order.' })
export class CartGroupType {
  @Field(() => [CartLineType], { description: 'The lines of this shop.' })
  lines: CartLineType[];
}

@ObjectType('Cart', { description: 'What somebody is about to order, kept on the server.' })
export class CartType {
  @Field(() => ID, { description: 'Opaque; `empty` before anything was put into it.' })
  id: string;
  @Field(() => String, {
    nullable: true,
    description:
      "A guest's secret, for programs that send it as the header `x-cart`. Null for somebody signed in, and where there is no cart yet.",
  })
  token: string | null;
  @Field(() => [CartLineType], { description: 'All lines, in the order in which they were added.' })
  lines: CartLineType[];
  @Field(() => [CartGroupType], { description: 'The lines by shop.' })
  groups: CartGroupType[];
  @Field(() => Int, { description: 'Number of lines.' })
  lineCount: number;
  @Field(() => Int, { description: 'Number of pieces.' })
  quantity: number;
  @Field(() => MoneyType, { description: "Sum of the lines at today's prices, without shipping." })
  itemsTotal: MoneyType;
  @Field(() => [String], { description: 'What changed since the lines were added, as sentences.' })
  notices: string[];
}

@ObjectType('CheckoutDraft', { description: 'What Buy Now is about to order, beside the cart.' })
export class CheckoutDraftType {
  @Field(() => ID, { description: 'Pass it as `draftId` to `placeOrder`.' })
  id: string;
  @Field(() => [CartLineType], { description: 'The one line.' })
  lines: CartLineType[];
  @Field(() => [CartGroupType], { description: "The line as its shop's group." })
  groups: CartGroupType[];
  @Field(() => MoneyType, { description: 'What the line costs today, without shipping.' })
  itemsTotal: MoneyType;
}

@InputType({ description: 'Goods for the cart.' })
export class AddToCartInput {
  @Field(() => ID, { description: 'The variant.' })
  variantId: string;
  @Field(() => Int, { defaultValue: 1, description: 'How many, 1 to 999.' })
  quantity: number;
}

@InputType({ description: 'A new quantity for a line.' })
export class UpdateCartLineInput {
  @Field(() => ID, { description: 'The line.' })
  lineId: string;
  @Field(() => Int, { description: 'How many, 1 to 999.' })
  quantity: number;
}

@InputType({ description: 'A line to take out.' })
export class RemoveCartLineInput {
  @Field(() => ID, { description: 'The line.' })
  lineId: string;
}

@InputType({ description: 'Starts over with an empty cart.' })
export class ResetCartInput {
  @Field(() => Boolean, { defaultValue: true, description: 'Says that it is meant.' })
  isMeant: boolean;
}

@InputType({ description: 'One thing to order at once.' })
export class BuyNowInput {
  @Field(() => ID, { description: 'The variant.' })
  variantId: string;
  @Field(() => Int, { defaultValue: 1, description: 'How many, 1 to 999.' })
  quantity: number;
  @Field(() => String, { description: 'A UUID made at the click: the same click is the same draft.' })
  idempotencyKey: string;
}

function cartPayload(name: string, what: string) {
  @ObjectType(name, { description: `What came of ${what}.`, simpleResolvers: true })
  class Payload {
    @Field(() => CartType, { nullable: true, description: 'The cart afterwards; null when refused.' })
    cart: CartType | null;
    @Field(() => [UserError], { description: 'Why it was refused; empty when it was not.' })
    userErrors: UserError[];
  }
  return Payload;
}

export const AddToCartPayload = cartPayload('AddToCartPayload', 'putting goods into the cart');
export const UpdateCartLinePayload = cartPayload('UpdateCartLinePayload', 'changing a quantity');
export const RemoveCartLinePayload = cartPayload('RemoveCartLinePayload', 'taking a line out');
export const ResetCartPayload = cartPayload('ResetCartPayload', 'starting over');

@ObjectType({ description: 'What came of Buy Now.', simpleResolvers: true })
export class BuyNowPayload {
  @Field(() => CheckoutDraftType, { nullable: true, description: 'The draft to check out; null when refused.' })
  draft: CheckoutDraftType | null;
  @Field(() => [UserError], { description: 'Why it was refused; empty when it was not.' })
  userErrors: UserError[];
}

@ObjectType({ description: 'What came of signing in.', simpleResolvers: true })
export class SignInPayload {
  @Field(() => AccountType, { nullable: true, description: 'Who is signed in now; null when refused.' })
  viewer: AccountType | null;
  @Field(() => String, {
    nullable: true,
    description: "The session's secret, when a TOKEN was asked for: send it as `Authorization: Bearer`. Shown this once.",
  })
  token: string | null;
  @Field(() => Int, { description: "How many cart lines of this device were added to the account's cart." })
  mergedLines: number;
  @Field(() => [UserError], { description: 'Why it was refused; empty when it was not.' })
  userErrors: UserError[];
}

@ObjectType({ description: 'What came of finishing a registration.', simpleResolvers: true })
export class FinishRegistrationPayload extends SignInPayload {}
