import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '#server/platform/context.js';
import { asPayload } from '#server/platform/payload.js';
import { ChangePoliciesInput, ChangePoliciesPayload, PolicySetting } from './policies.graphql.ts';
import { changePolicies, settingsOf } from './use-cases/change-policies.ts';

@Resolver(() => PolicySetting)
export class PolicySettingsResolver {
  @Query(() => [PolicySetting], { description: 'The numbers of the market, and what each may be; for operators.' })
  policySettings(@Ctx() ctx: Context) {
    return settingsOf(ctx.policies);
  }

  @Mutation(() => ChangePoliciesPayload, {
    description: 'Changes numbers of the market, all or none. What runs already keeps the dates that it was given.',
  })
  changePolicies(
    @Ctx() ctx: Context,
    @Arg('input', () => ChangePoliciesInput, { description: 'Which and why.' }) input: ChangePoliciesInput,
  ) {
    return asPayload('settings', changePolicies(ctx, input));
  }
}
