import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '#server/platform/context.js';
import { asPayload } from '#server/platform/payload.js';
import { closeAccount } from './close-account.ts';
import { exportMyData } from './export-data.ts';
import { CloseAccountInput, CloseAccountPayload, ExportMyDataInput, ExportMyDataPayload } from './graphql.ts';

@Resolver()
export class PrivacyResolver {
  @Mutation(() => ExportMyDataPayload, { description: 'Gives the viewer all that the market keeps about him.' })
  exportMyData(
    @Ctx() ctx: Context,
    @Arg('input', () => ExportMyDataInput, { description: 'That it is meant.' }) _input: ExportMyDataInput,
  ) {
    return asPayload('json', exportMyData(ctx));
  }

  @Mutation(() => CloseAccountPayload, { description: "Closes the viewer's account for good, once nothing runs on it any more." })
  closeAccount(
    @Ctx() ctx: Context,
    @Arg('input', () => CloseAccountInput, { description: 'That it is meant.' }) _input: CloseAccountInput,
  ) {
    return asPayload('ok', closeAccount(ctx));
  }
}
