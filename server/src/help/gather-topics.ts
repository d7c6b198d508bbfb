import { countryCodes } from '#server/kernel/countries.js';
import type { Context } from '#server/platform/context.js';
import { listCarriers } from '#server/shipping/index.js';
import { type HelpTopic, helpTopics } from './rules/topics.ts';

/** The help page with this market's live numbers: whoever changes a policy changes what the help says (F2). */
export async function gatherTopics(ctx: Context): Promise<HelpTopic[]> {
  const carriers = (await listCarriers(ctx.db.reader)).filter((carrier) => carrier.isEnabled);
  return helpTopics({
    ...ctx.policies,
    countryCount: countryCodes.length,
    carrierNames: carriers.map((carrier) => carrier.name),
    marketName: ctx.settings.marketName,
  });
}
