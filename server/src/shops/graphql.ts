import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '#server/platform/graphql/connection.graphql.js';
import { Node } from '#server/platform/graphql/node.graphql.js';
import { CountryCode, DateOnly } from '#server/platform/graphql/scalars.graphql.js';
import { UserError } from '#server/platform/graphql/user-error.graphql.js';
import type { Shop } from './tables.ts';

/** A shop as lists know it, or the whole row; fields that lists lack are read when asked for. */
export type ShopSource = Pick<Shop, 'id' | 'handle' | 'name'> | Shop;

@ObjectType('Shop', { implements: Node, description: 'A seller in this market, as its visitors know it.', simpleResolvers: true })
export class ShopType extends Node {
  @Field(() => String, { description: 'Its name in links, lower case.' })
  handle: string;
  @Field(() => String, { description: 'Its name.' })
  name: string;
}

export const ShopConnection = connectionOf('Shop', () => ShopType);

@InputType({ description: 'What changes of the own shop. What is left out stays as it is; its name in links stays for ever.' })
export class UpdateShopInput {
  @Field(() => String, { nullable: true, description: 'Its name, at most 60 characters.' })
  name?: string | null;
  @Field(() => String, { nullable: true, description: 'What the seller says about the shop, at most 4,000 characters; may be empty.' })
  about?: string | null;
  @Field(() => CountryCode, { nullable: true, description: 'Where it ships from; its public holidays count in the dates.' })
  country?: string | null;
  @Field(() => String, { nullable: true, description: 'The town it ships from.' })
  city?: string | null;
  @Field(() => String, { nullable: true, description: 'Its time zone, one of `timeZones`.' })
  timeZone?: string | null;
  @Field(() => Int, {
    nullable: true,
    description: 'Business days from payment until a parcel leaves, 1 to `handlingMaxDays` of the policies.',
  })
  handlingDays?: number | null;
  @Field(() => String, {
    nullable: true,
    description:
      'Time of day such as `14:30`, in its time zone: what is paid from then on counts as paid on the next working day. Null takes it back.',
  })
  cutOff?: string | null;
  @Field(() => DateOnly, {
    nullable: true,
    description: 'Closes the shop until this day, on which it sells again by itself; a day after today. Null opens it now.',
  })
  closedUntil?: string | null;
}

@ObjectType({ description: 'What came of changing the own shop.', simpleResolvers: true })
export class UpdateShopPayload {
  @Field(() => ShopType, { nullable: true, description: 'The shop afterwards; null when refused.' })
  shop: Shop | null;
  @Field(() => [UserError], { description: 'Why it was refused; empty when it was not.' })
  userErrors: UserError[];
}

@ObjectType({ implements: UserError, description: 'A shop is closed for a while and sells nothing.', simpleResolvers: true })
export class ShopClosed extends UserError {
  @Field(() => ID, { description: 'Which shop.' })
  shopId: string;
  @Field(() => DateOnly, { description: 'The day on which it sells again.' })
  closedUntil: string;
}

/** Refusals with more to say. Nothing names them but the interface that they implement. */
export const shopRefusals = [ShopClosed];
