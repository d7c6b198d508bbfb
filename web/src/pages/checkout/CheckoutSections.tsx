import { useNavigate } from '@tanstack/react-router';
import { useDeferredValue } from 'react';
import { toInput } from '../../features/accounts/address.ts';
import { chosenOption, useShippingChoices } from '../../features/cart/shipping-choices.ts';
import { useWalletPart } from '../../features/payments/use-wallet-part.ts';
import { SplitLine } from '../../features/payments/WaysToPay.tsx';
import { keyFor, settle } from '../../lib/idempotency.ts';
import { type MoneyValue, moneyText } from '../../lib/money.ts';
import { useCommand } from '../../lib/use-command.ts';
import { usePageQuery } from '../../lib/use-page-query.ts';
import { useText } from '../../lib/use-text.ts';
import { buyText } from '../../text/en/buy.ts';
import { Button } from '../../ui/Button.tsx';
import { AddressSection } from './AddressSection.tsx';
import {
  CheckoutMethodsDocument,
  type CheckoutMethodsQuery,
  type CheckoutPageQuery,
  PlaceOrderDocument,
} from './CheckoutPage.generated.ts';
import { CheckoutRefusals } from './CheckoutRefusals.tsx';
import { CheckoutSummary } from './CheckoutSummary.tsx';
import type { CheckoutState } from './checkout-state.ts';
import { PaymentSection } from './PaymentSection.tsx';
import { ShippingSection } from './ShippingSection.tsx';

export type Group = NonNullable<CheckoutPageQuery['cart']>['groups'][number];
export type Methods = CheckoutMethodsQuery['paymentMethods'];
export type Addresses = NonNullable<CheckoutPageQuery['viewer']>['addresses'];

interface Props {
  draftId: string | undefined;
  groups: readonly Group[];
  itemsTotal: MoneyValue;
  addresses: Addresses;
  country: string;
  state: CheckoutState;
  change(part: Partial<CheckoutState>): void;
}

/** The ways to pay this sum. While another sum is asked about, the answer of the last one stays. */
function useMethods(country: string, total: MoneyValue): Methods {
  const asked = useDeferredValue(JSON.stringify({ country, ...total }));
  const variables = JSON.parse(asked) as MoneyValue & { country: string };
  return usePageQuery(CheckoutMethodsDocument, { variables, fetchPolicy: 'cache-and-network' }).data.paymentMethods;
}

const afterwards = { refetch: ['Session'], stale: ['cart', 'orders', 'orderStateCounts'] };

/** Address, shipping, payment, and the one button that states the amount. */
export function CheckoutSections({ draftId, groups, itemsTotal, addresses, country, state: typed, change }: Props) {
  const t = useText(buyText);
  const navigate = useNavigate();
  const [choices, choose] = useShippingChoices();
  const place = useCommand(PlaceOrderDocument, afterwards);
  const options = groups.map((group) => chosenOption(group, choices));
  const shippingMinor = options.reduce((sum, option) => sum + (option?.fee.amountMinor ?? 0), 0);
  const total = { amountMinor: itemsTotal.amountMinor + shippingMinor, currency: itemsTotal.currency };
  const wallet = useWalletPart(total, typed.isWalletFirst);
  const methods = useMethods(country, wallet.rest);
  const usable = methods.filter(({ isAvailable, code }) => isAvailable && !(wallet.isPossible && code === 'WALLET'));
  // The first way that works is marked until another is chosen; a choice that cannot be used any more falls back to it.
  const chosen = usable.find(({ code }) => code === typed.method)?.code ?? null;
  const state = { ...typed, method: chosen ?? usable[0]?.code ?? null };
  const isReady = state.isAddressDone && state.isShippingDone && state.address && state.method && options.every(Boolean);

  async function pay() {
    if (!state.address || !state.method) return;
    const input = {
      draftId,
      address: toInput(state.address),
      choices: groups.map((group) => ({ shopId: group.shop.id, shippingOptionId: chosenOption(group, choices)?.shippingOptionId ?? '' })),
      expectedTotal: total.amountMinor,
    };
    const act = `place ${draftId ?? 'cart'}`;
    const answer = await place.run({ input: { ...input, idempotencyKey: keyFor(act, input) } });
    if (!answer?.purchase) return;
    settle(act);
    change({ open: 'address', isShippingDone: false });
    const search = { method: state.method, wallet: wallet.partMinor > 0 ? String(wallet.partMinor) : undefined };
    await navigate({ to: '/purchases/$id/pay', params: { id: answer.purchase.id }, search, replace: true });
  }

  return (
    <div className="beside">
      <div className="stack">
        <h1>{t('buy.checkout')}</h1>
        <CheckoutRefusals refusals={place.refusals} fault={place.fault} onOpen={(open) => change({ open })} />
        <AddressSection addresses={addresses} country={country} state={state} change={change} />
        <ShippingSection groups={groups} country={country} choices={choices} onChoose={choose} state={state} change={change} />
        <PaymentSection methods={methods} wallet={wallet} country={country} state={state} change={change} />
        <div className="stack !gap-3">
          <SplitLine wallet={wallet} method={usable.find(({ code }) => code === state.method)} />
          <Button size="big" isWide isDisabled={!isReady} isPending={place.isBusy} onPress={() => void pay()}>
            {t('buy.payAmount', { amount: moneyText(total) })}
          </Button>
          <p className="text-center text-sm text-ink-2">{t('buy.payOnce')}</p>
        </div>
      </div>
      <CheckoutSummary
        groups={groups}
        itemsTotal={itemsTotal}
        shipping={{ amountMinor: shippingMinor, currency: itemsTotal.currency }}
        total={total}
      />
    </div>
  );
}
