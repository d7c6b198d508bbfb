import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { listOfflineMethods, methodData, type OfflineMethod } from '#server/payments/index.js';
import type { Context } from '#server/platform/context.js';
import { asPayload } from '#server/platform/payload.js';
import {
  ChangeOfflineMethodInput,
  ChangeOfflineMethodPayload,
  ConfirmOfflinePaymentInput,
  ConfirmOfflinePaymentPayload,
  OfflineMethodType,
} from './offline.graphql.ts';
import { changeOfflineMethod } from './use-cases/change-offline-method.ts';
import { confirmOfflinePayment } from './use-cases/confirm-offline-payment.ts';

@Resolver(() => OfflineMethodType)
export class OfflineMethodResolver {
  @Query(() => [OfflineMethodType], { description: 'How the ways to pay from outside of this market are set up; for operators.' })
  offlineMethods(@Ctx() ctx: Context) {
    return listOfflineMethods(ctx.db.reader);
  }

  @Mutation(() => ChangeOfflineMethodPayload, { description: 'Turns a way to pay from outside on or off, and says to whom buyers pay.' })
  changeOfflineMethod(
    @Ctx() ctx: Context,
    @Arg('input', () => ChangeOfflineMethodInput, { description: 'Which and how.' }) input: ChangeOfflineMethodInput,
  ) {
    return asPayload('methods', changeOfflineMethod(ctx, input));
  }

  @Mutation(() => ConfirmOfflinePaymentPayload, {
    description:
      'Staff has seen money of a wire transfer, WebMoney or Western Union arrive. Enough of it pays the purchase, less waits for the rest, and what is not due goes back.',
  })
  confirmOfflinePayment(
    @Ctx() ctx: Context,
    @Arg('input', () => ConfirmOfflinePaymentInput, { description: 'How much, for what.' }) input: ConfirmOfflinePaymentInput,
  ) {
    return asPayload('attempt', confirmOfflinePayment(ctx, input));
  }

  @FieldResolver(() => String, { description: 'Its name, for people.' })
  name(@Root() method: OfflineMethod) {
    return methodData[method.code].name;
  }
}
