import { useParams, useSearch } from '@tanstack/react-router';
import { startTransition, useEffect, useRef } from 'react';
import { useLiveOrder } from '../../features/orders/use-live-order.ts';
import { StartPaymentDocument } from '../../features/payments/Payment.generated.ts';
import { ProviderFrame } from '../../features/payments/ProviderFrame.tsx';
import { usePaymentWatch } from '../../features/payments/use-payment-watch.ts';
import { NotFound } from '../../features/session/NotFound.tsx';
import { SignedIn } from '../../features/session/SignedIn.tsx';
import type { PaymentMethodCode } from '../../graphql/schema.generated.ts';
import { keyFor, settle } from '../../lib/idempotency.ts';
import { Redirect } from '../../lib/Redirect.tsx';
import { useCommand } from '../../lib/use-command.ts';
import { usePageQuery } from '../../lib/use-page-query.ts';
import { useText } from '../../lib/use-text.ts';
import { useTitle } from '../../lib/use-title.ts';
import { buyText } from '../../text/en/buy.ts';
import { payText } from '../../text/en/pay.ts';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { Note } from '../../ui/Note.tsx';
import { AtTheBank } from './AtTheBank.tsx';
import { AtTheProvider } from './AtTheProvider.tsx';
import { NotPaid } from './NotPaid.tsx';
import { PayPageDocument } from './PayPage.generated.ts';
import { PurchaseBox } from './PurchaseBox.tsx';
import { type Attempt, Transfer } from './Transfer.tsx';

/** From the placed order to held money: the provider's form, the bank's question, or another try. Never a dead end. */
export function PayPage() {
  const { id } = useParams({ from: '/storefront/purchases/$id/pay' });
  return (
    <div className="page">
      <SignedIn>{() => <Payment key={id} id={id} />}</SignedIn>
    </div>
  );
}

const payPage = ['PayPage'];

/** A try whose money comes from outside, while it may still come. */
function awaitedOf(attempt: Attempt | undefined) {
  if (!attempt?.transfer || (attempt.state !== 'PENDING_OFFLINE' && attempt.state !== 'UNDERPAID')) return undefined;
  return { ...attempt, transfer: attempt.transfer };
}

/** The try that matters: the newest one, of whatever the wallet does not pay. */
function newestOf(attempts: readonly Attempt[]): Attempt | undefined {
  const others = attempts.filter(({ method }) => method !== 'WALLET');
  return others.toSorted((one, other) => other.startedAt.localeCompare(one.startedAt))[0];
}

function Payment({ id }: { id: string }) {
  const t = useText(buyText);
  const p = useText(payText);
  const { method, wallet } = useSearch({ from: '/storefront/purchases/$id/pay' });
  const { data, refetch } = usePageQuery(PayPageDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  const start = useCommand(StartPaymentDocument, { refetch: payPage, stale: ['wallet', 'paymentMethods'] });
  const { purchase } = data;
  const attempt = newestOf(purchase?.attempts ?? []);
  const isSettled = purchase?.isPaid || attempt?.state === 'CAPTURED';
  useTitle(t(isSettled ? 'buy.payTitle.paid' : 'buy.payTitle.unpaid'));
  useLiveOrder(purchase?.orders[0]?.id, payPage); // what staff confirms, the provider cannot tell
  usePaymentWatch(attempt, () => startTransition(() => void refetch())); // in a transition, or the page would fall back to its skeleton

  async function pay(code: PaymentMethodCode, walletMinor: number) {
    const act = `pay ${id}`;
    const input = { purchaseId: id, method: code, ...(walletMinor > 0 && { walletAmountMinor: walletMinor }) };
    const answer = await start.run({ input: { ...input, idempotencyKey: keyFor(act, input) } });
    if (answer) settle(act);
  }

  const isFirst = useRef(true);
  const shallStart = Boolean(method) && purchase && !purchase.isPaid && !attempt;
  useEffect(() => {
    if (!shallStart || !isFirst.current) return;
    isFirst.current = false; // the press was in the checkout; here it is carried on
    void pay(method as PaymentMethodCode, Number(wallet) || 0);
  });

  if (!purchase) return <NotFound />;
  const isOver = purchase.orders.every(({ state }) => state !== 'AWAITING_PAYMENT'); // called off, or not paid in time
  if (purchase.isPaid || isOver) {
    const [first, ...others] = purchase.orders;
    return <Redirect href={first && others.length === 0 ? `/orders/${first.id}` : '/orders'} />;
  }
  const action = attempt?.nextAction;
  const isAsking = attempt?.state === 'CREATED' || attempt?.state === 'REQUIRES_ACTION';
  const awaited = awaitedOf(attempt);
  const isWithProvider = attempt?.state === 'AUTHORIZED' || attempt?.state === 'UNKNOWN' || attempt?.state === 'CAPTURED';
  const isWaiting = start.isBusy || isWithProvider;
  const onPay = (code: PaymentMethodCode, walletMinor: number) => void pay(code, walletMinor);
  const elsewhere = { purchase, isBusy: start.isBusy, onPay };
  return (
    <div className="beside">
      <div className="stack gap-6">
        <h1>
          {isWaiting
            ? t('buy.payTitle.waiting')
            : awaited
              ? p(awaited.state === 'UNDERPAID' ? 'pay.titleShort' : 'pay.title')
              : t(
                  isAsking && (action?.type === 'CARD_FIELDS' || action?.type === 'REDIRECT')
                    ? 'buy.payTitle.fields'
                    : 'buy.payTitle.unpaid',
                )}
        </h1>
        <ErrorSummary refusals={start.refusals} fault={start.fault} />
        {isWaiting && (
          <div role="status">
            <Note tone="trust">{t('buy.waitingText')}</Note>
          </div>
        )}
        {isAsking && action?.type === 'CARD_FIELDS' && (
          <div className="stack">
            <p className="text-ink-2">{t('buy.fieldsText')}</p>
            <ProviderFrame key={action.url} url={action.url} title={t('buy.frameTitle')} />
          </div>
        )}
        {isAsking && action?.type === 'THREE_DS_CHALLENGE' && <AtTheBank key={action.url} url={action.url} {...elsewhere} />}
        {isAsking && action?.type === 'REDIRECT' && <AtTheProvider url={action.url} {...elsewhere} />}
        {awaited && <Transfer attempt={awaited} {...elsewhere} />}
        {!isWithProvider && !(isAsking && action) && !awaited && <NotPaid failure={attempt?.failureMessage ?? null} {...elsewhere} />}
      </div>
      <PurchaseBox purchase={purchase} />
    </div>
  );
}
