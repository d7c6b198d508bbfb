import { z } from 'zod';
import { endSessions, findAccount, listStaffWithoutSecondFactor, requireViewer, SecondFactorRequired } from '#server/accounts/index.js';
import { InvalidInput, type Issue } from '#server/kernel/errors.js';
import type { Context } from '#server/platform/context.js';
import type { Tx } from '#server/platform/db/database.js';
import { line, parseInput } from '#server/platform/input.js';
import {
  crossedPair,
  defaultPolicies,
  numberOf,
  type Policies,
  type PolicyName,
  policyBounds,
  policyNames,
  problemOf,
  readPolicies,
  savePolicies,
  withChanges,
} from '#server/policies/index.js';
import { recordAct } from '../record-act.ts';

export const changePoliciesInput = z.object({
  changes: z
    .array(z.object({ name: z.enum(policyNames), value: z.number().int() }))
    .min(1, 'Change at least one number.')
    .max(policyNames.length, 'Change each number once.')
    .refine((changes) => new Set(changes.map(({ name }) => name)).size === changes.length, 'Change each number once.'),
  reason: line('The reason', 2_000),
});

/** A number of the market, and what it may be. */
export interface PolicySetting {
  readonly name: PolicyName;
  readonly group: string;
  readonly meaning: string;
  readonly unit: string;
  readonly value: number;
  readonly standard: number;
  readonly min: number;
  readonly max: number;
}

export function settingsOf(policies: Policies): PolicySetting[] {
  return policyNames.map((name) => {
    const [group, unit, min, max, meaning] = policyBounds[name];
    return { name, group, meaning, unit, min, max, value: numberOf(policies, name), standard: numberOf(defaultPolicies, name) };
  });
}

/**
 * Changes numbers of the market, all or none. What runs already keeps the dates that it was given.
 *
 * @throws InvalidInput for each value beyond its bounds, and for a least that is above its most; SecondFactorRequired
 */
export async function changePolicies(ctx: Context, input: z.input<typeof changePoliciesInput>): Promise<PolicySetting[]> {
  const { changes, reason } = parseInput(changePoliciesInput, input);
  const policies = await ctx.db.transaction(async (tx) => {
    const before = await readPolicies(tx);
    const after = withChanges(before, changes);
    refuseWhatDoesNotFit(changes, after);
    if (after.staffNeedSecondFactor && !before.staffNeedSecondFactor) await endUnguardedSessions(ctx, tx);
    await savePolicies(tx, after);
    for (const { name, value } of changes) await record(ctx, tx, name, `${reason} (${numberOf(before, name)} → ${value})`);
    await ctx.outbox.add(tx, 'policies.changed', 'market', { policies: after });
    return after;
  });
  return settingsOf(policies);
}

function refuseWhatDoesNotFit(changes: readonly { name: PolicyName; value: number }[], after: Policies): void {
  const issues = changes.flatMap(({ name, value }, index): Issue[] => {
    const message = problemOf(name, value);
    return message ? [{ path: ['changes', String(index), 'value'], message }] : [];
  });
  const crossed = crossedPair(after);
  if (issues.length === 0 && crossed) {
    const index = changes.findIndex(({ name }) => crossed.includes(name));
    issues.push({ path: ['changes', String(index), 'value'], message: crossedText(after, crossed) });
  }
  if (issues.length > 0) throw new InvalidInput(issues);
}

function crossedText(policies: Policies, crossed: readonly PolicyName[]): string {
  const [least, most] = crossed.map((name) => `“${policyBounds[name][4]}” (${numberOf(policies, name)})`);
  return `${least} may not be more than ${most}.`;
}

/** Staff that has no second factor signs in again, to set one up, and reads why by mail. */
async function endUnguardedSessions(ctx: Context, tx: Tx): Promise<void> {
  const { accountId } = requireViewer(ctx);
  if ((await findAccount(tx, accountId))!.totpSecret === null)
    throw new SecondFactorRequired('Set up your own second factor first: without one this would take your own rights.');
  for (const account of await listStaffWithoutSecondFactor(tx)) {
    await endSessions(ctx, tx, account.id);
    await ctx.outbox.add(tx, 'account.secondFactorAsked', account.id, { accountId: account.id });
  }
}

async function record(ctx: Context, tx: Tx, name: PolicyName, reason: string): Promise<void> {
  const { accountId } = requireViewer(ctx);
  await recordAct(ctx, tx, {
    key: ctx.ids('audit'),
    at: ctx.clock.now(),
    actorId: accountId,
    act: 'policy.change',
    subjectId: name,
    reason,
  });
}
