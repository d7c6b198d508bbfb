import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { type Account, findAccount } from '#server/accounts/index.js';
import type { Context } from '#server/platform/context.js';
import { asPayload } from '#server/platform/payload.js';
import {
  AuditEntryType,
  InviteStaffInput,
  InviteStaffPayload,
  LiftRestrictionInput,
  LiftRestrictionPayload,
  PersonConnection,
  PersonType,
  RestrictAccountInput,
  RestrictAccountPayload,
  SetStaffRolesInput,
  SetStaffRolesPayload,
} from './people.graphql.ts';
import { pageOfPeople, personById } from './people.ts';
import { listAudit } from './store.ts';
import type { AuditEntry } from './tables.ts';
import { liftRestriction, restrictAccount } from './use-cases/restrict-account.ts';
import { inviteStaff, setStaffRoles } from './use-cases/set-staff-roles.ts';

@Resolver(() => PersonType)
export class PersonResolver {
  @Query(() => PersonType, { nullable: true, description: 'An account, for staff; null when there is none.' })
  person(@Ctx() ctx: Context, @Arg('id', () => ID, { description: 'Which.' }) id: string) {
    return personById(ctx, id);
  }

  @Query(() => PersonConnection, { description: 'Accounts, for staff, the newest first.' })
  people(
    @Ctx() ctx: Context,
    @Arg('first', () => Int, { defaultValue: 24, description: 'How many, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Where the last page ended.' }) after: string | null,
    @Arg('query', () => String, { nullable: true, description: 'How the e-mail address, the Member ID or the name begins.' }) query:
      | string
      | null,
  ) {
    return pageOfPeople(ctx, first, after, query ?? '');
  }

  @FieldResolver(() => [AuditEntryType], { description: 'What staff did to the account, oldest first.' })
  acts(@Ctx() ctx: Context, @Root() person: Account) {
    return listAudit(ctx.db.reader, person.id);
  }

  @Mutation(() => RestrictAccountPayload, {
    description: 'Takes the right to sign in, at once, on open pages too; the owner is told why by mail.',
  })
  restrictAccount(
    @Ctx() ctx: Context,
    @Arg('input', () => RestrictAccountInput, { description: 'Whose and why.' }) input: RestrictAccountInput,
  ) {
    return asPayload('person', restrictAccount(ctx, input));
  }

  @Mutation(() => LiftRestrictionPayload, { description: 'Gives the right to sign in back; the owner is told by mail.' })
  liftRestriction(
    @Ctx() ctx: Context,
    @Arg('input', () => LiftRestrictionInput, { description: 'Whose and why.' }) input: LiftRestrictionInput,
  ) {
    return asPayload('person', liftRestriction(ctx, input));
  }

  @Mutation(() => SetStaffRolesPayload, {
    description: 'Changes what somebody of the market may do; he is signed out everywhere and told by mail.',
  })
  setStaffRoles(
    @Ctx() ctx: Context,
    @Arg('input', () => SetStaffRolesInput, { description: 'Whose, which and why.' }) input: SetStaffRolesInput,
  ) {
    return asPayload('person', setStaffRoles(ctx, input));
  }

  @Mutation(() => InviteStaffPayload, { description: 'Makes a staff account; a link to choose a password goes to its owner.' })
  inviteStaff(@Ctx() ctx: Context, @Arg('input', () => InviteStaffInput, { description: 'Who and why.' }) input: InviteStaffInput) {
    return asPayload('person', inviteStaff(ctx, input));
  }
}

@Resolver(() => AuditEntryType)
export class AuditEntryResolver {
  @FieldResolver(() => PersonType, { nullable: true, description: 'Who did it; null when it was done from the command line.' })
  async actor(@Ctx() ctx: Context, @Root() entry: AuditEntry) {
    return (await findAccount(ctx.db.reader, entry.actorId)) ?? null;
  }
}
