import { cards, type Journey, type Said, stepsOf, typeCard } from './journey.ts';

/** A teapot of 45.00 and a lantern of 54.99 with shipping: two orders that one payment paid. */
export async function payInTwoShops(journey: Journey): Promise<[teapot: string, lantern: string]> {
  const { ana, shopIds } = journey;
  const steps = stepsOf(journey);
  for (const variantId of journey.variantIds) await steps.addToCart(ana, variantId);
  const { purchase } = await steps.placeOrder(ana, 9_999);
  const { attempt } = await steps.startPayment(ana, purchase.id);
  await typeCard(attempt.nextAction.url, cards.ok);
  await journey.settle();
  const orderAt = (i: number) => purchase.orders.find((order: Said) => order.shop.id === shopIds[i]).id as string;
  return [orderAt(0), orderAt(1)];
}

/** The buyer's bank asks the first payment back. @param amountMinor How much; else all that is left. @returns the chargeback's name at the provider. */
export async function openChargeback(journey: Journey, amountMinor?: number): Promise<string> {
  const [payment] = (await journey.providerBook()).payments.filter((each) => each.status === 'CAPTURED');
  await journey.bank('open-chargeback', payment!.id, amountMinor);
  return (await journey.providerBook()).chargebacks.at(-1)!.id;
}
