// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { money, noErrors } from '../../testing/answers.ts';
import { expectAccessible } from '../../testing/axe.ts';
import { aBuyer, anAddress } from '../../testing/fake-accounts.ts';
import { aShop } from '../../testing/fake-catalog.ts';
import { anAttempt, card, walletOff, wire } from '../../testing/fake-market.ts';
import { renderPage } from '../../testing/render-page.tsx';

function aPurchase(part: Record<string, unknown> = {}) {
  return {
    id: 'pur_1',
    placedAt: '2026-12-01T14:00:00.000Z',
    orders: [{ id: 'ord_1', number: '4821-7093', state: 'AWAITING_PAYMENT', shop: aShop(), total: money(5220) }],
    total: money(5220),
    amountDue: money(5220),
    walletPart: null,
    isPaid: false,
    holdUntil: '2026-12-01T15:00:00.000Z',
    address: anAddress(),
    attempts: [],
    availableActions: [{ action: 'CANCEL', allowed: true, reason: null, availableAt: null }],
    ...part,
  };
}
const buyer = { viewer: () => aBuyer(), paymentMethods: () => [card] };

test('P8: coming from the checkout, the provider’s own form opens inside the page', async () => {
  let attempts: unknown[] = [];
  await renderPage('/purchases/pur_1/pay?method=CARD', {
    ...buyer,
    purchase: () => aPurchase({ attempts }),
    startPayment: () => {
      attempts = [anAttempt()];
      return { attempt: anAttempt(), ...noErrors };
    },
  });

  expect(await screen.findByTitle('The payment provider’s form')).toHaveProperty('src', 'http://provider.test/fields');
  expect(screen.getByRole('heading', { level: 1, name: 'Your card, please' })).toBeTruthy();
});

test('P8: the bank’s question is a window; closing it leads to "not paid yet" and a way back in', async () => {
  const challenge = anAttempt({
    state: 'REQUIRES_ACTION',
    nextAction: { type: 'THREE_DS_CHALLENGE', url: 'http://bank.test/challenge', expiresAt: '2026-12-01T15:00:00.000Z' },
  });
  const { user } = await renderPage('/purchases/pur_1/pay', {
    ...buyer,
    purchase: () => aPurchase({ attempts: [challenge] }),
    refreshPayment: () => ({ attempt: challenge, ...noErrors }),
  });

  expect(await screen.findByRole('dialog', { name: 'Your bank wants to be sure it is you' })).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Open it in a new window' }).getAttribute('href')).toBe('http://bank.test/challenge');
  await user.click(screen.getAllByRole('button', { name: 'Close, do not pay yet' })[0]!);
  expect(await screen.findByRole('heading', { level: 1, name: 'Not paid yet' })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Go on with the bank' }));
  expect(await screen.findByRole('dialog')).toBeTruthy();
});

test('P11: who closed the bank’s window can pay another way, or cancel the purchase', async () => {
  const challenge = anAttempt({
    state: 'REQUIRES_ACTION',
    nextAction: { type: 'THREE_DS_CHALLENGE', url: 'http://bank.test/challenge', expiresAt: '2026-12-01T15:00:00.000Z' },
  });
  const next = anAttempt({ id: 'att_2', startedAt: '2026-12-01T14:30:00.000Z' });
  let attempts: unknown[] = [challenge];
  const { user, said, container } = await renderPage('/purchases/pur_1/pay', {
    ...buyer,
    purchase: () => aPurchase({ attempts }),
    refreshPayment: () => ({ attempt: challenge, ...noErrors }),
    startPayment: () => {
      attempts = [{ ...challenge, state: 'CANCELLED', nextAction: null }, next];
      return { attempt: next, ...noErrors };
    },
  });

  await user.click((await screen.findAllByRole('button', { name: 'Close, do not pay yet' }))[0]!);
  expect(await screen.findByRole('button', { name: 'Cancel this purchase' })).toBeTruthy();
  await expectAccessible(container);
  await user.click(screen.getByRole('button', { name: 'Pay another way' }));
  expect(screen.getByRole('button', { name: 'Go on with the bank' })).toBeTruthy();
  await user.click(await screen.findByRole('button', { name: /Pay US\$\s52.20 now/ }));

  expect(said.find(({ name }) => name === 'StartPayment')?.variables.input).toMatchObject({ purchaseId: 'pur_1', method: 'CARD' });
  expect(await screen.findByTitle('The payment provider’s form')).toBeTruthy();
});

test('P7: a provider with a page of its own is gone to by a link, and another way to pay stays open', async () => {
  const away = anAttempt({
    nextAction: { type: 'REDIRECT', url: 'https://provider.test/c/pay/1', expiresAt: '2026-12-01T15:00:00.000Z' },
  });
  const { user, container } = await renderPage('/purchases/pur_1/pay', {
    ...buyer,
    purchase: () => aPurchase({ attempts: [away] }),
    refreshPayment: () => ({ attempt: away, ...noErrors }),
  });

  const link = await screen.findByRole('link', { name: 'Go to the payment page' });
  expect(link.getAttribute('href')).toBe('https://provider.test/c/pay/1');
  expect(link.getAttribute('target')).toBeNull();
  expect(screen.queryByTitle('The payment provider’s form')).toBeNull();
  await expectAccessible(container);
  await user.click(screen.getByRole('button', { name: 'Pay another way' }));
  expect(await screen.findByRole('button', { name: /Pay US\$\s52.20 now/ })).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Go to the payment page' })).toBeTruthy();
});

test('P11: a failed payment says why and offers another try', async () => {
  const failed = anAttempt({ state: 'FAILED', nextAction: null, failureMessage: 'Your bank said no. Use another card.' });
  await renderPage('/purchases/pur_1/pay', { ...buyer, purchase: () => aPurchase({ attempts: [failed] }) });

  expect(await screen.findByText('Your bank said no. Use another card.')).toBeTruthy();
  expect(screen.getByRole('button', { name: /Pay US\$\s52.20 now/ })).toBeTruthy();
});

test('P9: the money is taken and the order not yet paid: the page asks on until it is, and moves on', async () => {
  const captured = anAttempt({ state: 'CAPTURED', nextAction: null });
  let looks = 0;
  const { router } = await renderPage('/purchases/pur_1/pay', {
    ...buyer,
    purchase: () => aPurchase({ attempts: [captured], isPaid: looks >= 2 }),
    refreshPayment: () => {
      looks += 1;
      return { attempt: captured, ...noErrors };
    },
  });

  expect(await screen.findByRole('heading', { level: 1, name: 'Waiting for the payment provider' })).toBeTruthy();
  await vi.waitFor(() => expect(router.state.location.pathname).toBe('/orders/ord_1'), { timeout: 20_000 });
});

test('O3: money that came after its order was closed leads to the order, where its refund stands', async () => {
  const { router } = await renderPage('/purchases/pur_1/pay', {
    ...buyer,
    purchase: () => {
      const purchase = aPurchase({ attempts: [anAttempt({ state: 'CAPTURED', nextAction: null })] });
      return { ...purchase, orders: purchase.orders.map((order) => ({ ...order, state: 'CLOSED' })) };
    },
  });
  await vi.waitFor(() => expect(router.state.location.pathname).toBe('/orders/ord_1'), { timeout: 20_000 });
});

const transfer = {
  reference: 'PAY-7K3M-9Q2X',
  payTo: 'Test Market\nBank of Tests',
  payBy: '2026-12-08T14:20:00.000Z',
  received: money(0),
  missing: money(5220),
};
const anOffline = (part: Record<string, unknown> = {}) =>
  anAttempt({ state: 'PENDING_OFFLINE', method: 'WIRE_TRANSFER', methodName: 'Wire Transfer', nextAction: null, transfer, ...part });
const stays = (attempt: unknown) => ({ refreshPayment: () => ({ attempt, ...noErrors }) });

test('P1: money from outside: the page names amount, reference, receiver and date, and leads to another way', async () => {
  const { user, container } = await renderPage('/purchases/pur_1/pay', {
    ...buyer,
    ...stays(anOffline()),
    paymentMethods: () => [card, wire, walletOff],
    purchase: () => aPurchase({ attempts: [anOffline()] }),
  });

  expect(await screen.findByRole('heading', { level: 1, name: 'Now send the money' })).toBeTruthy();
  expect(screen.getByText('PAY-7K3M-9Q2X')).toBeTruthy();
  expect(screen.getByText(/Bank of Tests/)).toBeTruthy();
  expect(screen.getByText(/money that comes later goes back to you/)).toBeTruthy();
  await expectAccessible(container);
  await user.click(screen.getByRole('button', { name: 'Pay another way' }));
  expect(await screen.findByRole('radio', { name: /Card/ })).toBeTruthy();
  expect(screen.getByText(walletOff.reason)).toBeTruthy();
});

test('P1: too little has come: the page says how much is missing', async () => {
  const short = anOffline({ state: 'UNDERPAID', transfer: { ...transfer, received: money(4220), missing: money(1000) } });
  await renderPage('/purchases/pur_1/pay', { ...buyer, ...stays(short), purchase: () => aPurchase({ attempts: [short] }) });
  expect(await screen.findByRole('heading', { level: 1, name: 'Some money is still missing' })).toBeTruthy();
  expect(screen.getByText(/US\$\s42.20 have arrived; US\$\s10.00 are still missing/)).toBeTruthy();
});

const holding = (minor: number) => ({ balances: [money(minor)] });

test('P1: a wallet that holds a part pays first: the page says who pays what, and the rest goes by card', async () => {
  const { user, said, container } = await renderPage('/purchases/pur_1/pay', {
    ...buyer,
    wallet: () => holding(1220),
    paymentMethods: () => [card, walletOff],
    purchase: () => aPurchase(),
    startPayment: () => ({ attempt: anAttempt(), ...noErrors }),
  });
  await user.click(await screen.findByRole('checkbox', { name: /Use my wallet first: US\$\s12.20/ }));
  expect(await screen.findByText(/US\$\s12.20 from your wallet, US\$\s40.00 by card\./)).toBeTruthy();
  expect(screen.queryByRole('radio', { name: /Your wallet/ })).toBeNull();
  await expectAccessible(container);
  await user.click(screen.getByRole('button', { name: /Pay US\$\s52.20 now/ }));
  const input = said.find(({ name }) => name === 'StartPayment')?.variables.input;
  expect(input).toMatchObject({ purchaseId: 'pur_1', method: 'CARD', walletAmountMinor: 1220 });
  expect(said.filter(({ name }) => name === 'PayMethods').map(({ variables }) => variables['amountMinor'])).toContain(4000);
});

test('P1: a start that is refused keeps what was chosen', async () => {
  const { user } = await renderPage('/purchases/pur_1/pay', {
    ...buyer,
    wallet: () => holding(1220),
    paymentMethods: () => [card, walletOff],
    purchase: () => aPurchase(),
    startPayment: () => ({
      attempt: null,
      userErrors: [
        { __typename: 'GenericUserError', code: 'WALLET_HOLDS_LESS', message: 'Your wallet holds less now.', path: ['walletAmountMinor'] },
      ],
    }),
  });
  await user.click(await screen.findByRole('checkbox', { name: /Use my wallet first/ }));
  await user.click(screen.getByRole('button', { name: /Pay US\$\s52.20 now/ }));
  expect(await screen.findByText('Your wallet holds less now.')).toBeTruthy();
  expect((screen.getByRole('checkbox', { name: /Use my wallet first/ }) as HTMLInputElement).checked).toBe(true);
});

test('P11: what the wallet has set aside is said beside the purchase, and counts for the next try until it is unticked', async () => {
  const part = anAttempt({ id: 'att_0', method: 'WALLET', state: 'CAPTURED', nextAction: null });
  const failed = anAttempt({ state: 'FAILED', nextAction: null, failureMessage: 'Your bank said no.' });
  const { user, said } = await renderPage('/purchases/pur_1/pay', {
    ...buyer,
    wallet: () => holding(0),
    purchase: () => aPurchase({ attempts: [part, failed], walletPart: money(1220), amountDue: money(4000) }),
    startPayment: () => ({ attempt: anAttempt(), ...noErrors }),
  });
  expect(await screen.findByText(/US\$\s12.20 of your wallet are set aside/)).toBeTruthy();
  expect(screen.getByText(/US\$\s12.20 from your wallet, US\$\s40.00 by card\./)).toBeTruthy();
  await user.click(screen.getByRole('checkbox', { name: /Use my wallet first/ }));
  await user.click(await screen.findByRole('button', { name: /Pay US\$\s52.20 now/ }));
  expect(said.find(({ name }) => name === 'StartPayment')?.variables.input).not.toHaveProperty('walletAmountMinor');
});

test('P1: coming from the checkout, the wallet pays what was agreed there', async () => {
  const { said } = await renderPage('/purchases/pur_1/pay?method=CARD&wallet=1220', {
    ...buyer,
    wallet: () => holding(1220),
    purchase: () => aPurchase(),
    startPayment: () => ({ attempt: anAttempt(), ...noErrors }),
  });
  await vi.waitFor(() =>
    expect(said.find(({ name }) => name === 'StartPayment')?.variables.input).toMatchObject({ method: 'CARD', walletAmountMinor: 1220 }),
  );
});
