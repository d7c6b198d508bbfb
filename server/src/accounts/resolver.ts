import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '#server/platform/context.js';
import { CountryCode } from '#server/platform/graphql/scalars.graphql.js';
import { asPayload } from '#server/platform/payload.js';
import { AddressFormType } from './address.graphql.ts';
import { addressFormOf } from './address-forms.ts';
import { AccountType, Address, SaveAddressInput, SaveAddressPayload, SignOutInput, SignOutPayload, UnreadType } from './graphql.ts';
import { findAccount, listAddresses } from './store.ts';
import type { Account } from './tables.ts';
import { saveAddress } from './use-cases/save-address.ts';
import { signOut } from './use-cases/sign-out.ts';

@Resolver(() => AccountType)
export class AccountResolver {
  @Query(() => AccountType, { nullable: true, description: 'Who is signed in; null for a guest.' })
  async viewer(@Ctx() ctx: Context) {
    return (ctx.viewer && (await findAccount(ctx.db.reader, ctx.viewer.accountId))) ?? null;
  }

  @Query(() => AddressFormType, { description: 'What an address of a country consists of.' })
  addressForm(@Arg('country', () => CountryCode, { description: 'ISO 3166-1.' }) country: string) {
    return addressFormOf(country);
  }

  @FieldResolver(() => [Address], { description: 'The address book, the default first.' })
  addresses(@Ctx() ctx: Context, @Root() account: Account) {
    return listAddresses(ctx.db.reader, account.id);
  }

  @FieldResolver(() => UnreadType, { description: 'What waits for the person.' })
  unread(@Root() account: Account) {
    return account;
  }

  @Mutation(() => SignOutPayload, { description: 'Ends the session.' })
  signOut(@Ctx() ctx: Context, @Arg('input', () => SignOutInput, { description: 'Which sessions end.' }) input: SignOutInput) {
    return asPayload('ok', signOut(ctx, input));
  }

  @Mutation(() => SaveAddressPayload, { description: 'Adds an address to the address book, or changes one.' })
  saveAddress(@Ctx() ctx: Context, @Arg('input', () => SaveAddressInput, { description: 'The address.' }) input: SaveAddressInput) {
    return asPayload('address', saveAddress(ctx, input));
  }
}
