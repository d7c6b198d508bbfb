import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { ConfirmReceiptDocument } from '../../features/orders/OrderCommands.generated.ts';
import { moneyText } from '../../lib/money.ts';
import { useCommand } from '../../lib/use-command.ts';
import { useText } from '../../lib/use-text.ts';
import { ordersText } from '../../text/en/orders.ts';
import { Button, LinkButton } from '../../ui/Button.tsx';
import { MomentText } from '../../ui/DateText.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { Note } from '../../ui/Note.tsx';
import { CancelRequest } from './CancelRequest.tsx';
import { OrderAgain } from './OrderAgain.tsx';
import type { Order } from './OrderPage.tsx';

const orderPage = ['OrderPage'];

/** What the reader may do now, from the server's list and nothing else; what is not possible yet says when. */
export function NextStep({ order }: { order: Order }) {
  const t = useText(ordersText);
  const find = (name: string) => order.availableActions.find((each) => each.action === name);
  const can = (name: string) => find(name)?.allowed === true;
  const dispute = find('OPEN_DISPUTE');
  const running = order.dispute && !order.dispute.endedAt;
  const isQuiet = !can('PAY') && !can('CONFIRM_RECEIPT') && !dispute?.allowed && !can('REQUEST_CANCEL') && !running;
  const isOver = order.state === 'CLOSED' || order.state === 'COMPLETED';
  return (
    <section className="card stack !gap-3" aria-labelledby="next">
      <h2 id="next">{t(can('CONFIRM_RECEIPT') ? 'orders.next.isItWithYou' : isQuiet ? 'orders.next.nothing' : 'orders.next.title')}</h2>
      {isQuiet && <p className="text-sm text-ink-2">{t(isOver ? 'orders.next.overText' : 'orders.next.nothingText')}</p>}
      {order.dispute && (
        <Note tone={running ? 'warning' : 'info'}>
          {t(running ? 'orders.next.inDispute' : 'orders.next.disputeEnded', { state: order.dispute.stateLabel })}{' '}
          <Link to="/disputes/$id" params={{ id: order.dispute.id }}>
            {t('orders.next.toDispute')}
          </Link>
        </Note>
      )}
      {can('PAY') && order.purchase && (
        <LinkButton size="big" isWide to="/purchases/$id/pay" params={{ id: order.purchase.id }}>
          {t('orders.next.pay')}
        </LinkButton>
      )}
      {can('CONFIRM_RECEIPT') && <ConfirmReceipt order={order} />}
      {dispute?.allowed && (
        <LinkButton look="second" isWide to="/orders/$id/dispute" params={{ id: order.id }}>
          {t('orders.next.wrong')}
        </LinkButton>
      )}
      {dispute && !dispute.allowed && (dispute.reason || dispute.availableAt) && !order.dispute && order.parcels.length > 0 && (
        <p className="text-sm text-ink-2">
          {dispute.availableAt
            ? t.rich('orders.next.disputeFrom', { moment: <MomentText key="m" at={dispute.availableAt} /> })
            : dispute.reason}
        </p>
      )}
      {can('ORDER_AGAIN') && <OrderAgain order={order} />}
      <CancelRequest order={order} canAsk={can('REQUEST_CANCEL')} />
      <Link to="/help/contact" search={{ order: order.id }} className="text-sm">
        {t('orders.next.help')}
      </Link>
    </section>
  );
}

function ConfirmReceipt({ order }: { order: Order }) {
  const t = useText(ordersText);
  const [isAsking, setAsking] = useState(false);
  const confirm = useCommand(ConfirmReceiptDocument, { refetch: orderPage });
  return (
    <>
      <p className="text-sm text-ink-2">{t('orders.next.openBox')}</p>
      <Button size="big" isWide onPress={() => setAsking(true)}>
        {t('orders.next.confirm')}
      </Button>
      <Dialog title={t('orders.confirm.title')} isOpen={isAsking} onClose={() => setAsking(false)} closeLabel={t('orders.confirm.notYet')}>
        <p>{t('orders.confirm.text', { amount: moneyText(order.held), shop: order.shop.name })}</p>
        <ErrorSummary refusals={confirm.refusals} fault={confirm.fault} />
        <Button
          isWide
          isPending={confirm.isBusy}
          onPress={() => void confirm.run({ input: { orderId: order.id } }).then((answer) => answer && setAsking(false))}
        >
          {t('orders.confirm.yes')}
        </Button>
        <Button look="second" isWide onPress={() => setAsking(false)}>
          {t('orders.confirm.notYet')}
        </Button>
      </Dialog>
    </>
  );
}
