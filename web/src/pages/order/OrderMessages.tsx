import { MessageForm } from '../../features/messaging/MessageForm.tsx';
import { Messages } from '../../features/messaging/Messages.tsx';
import { useText } from '../../lib/use-text.ts';
import { ordersText } from '../../text/en/orders.ts';
import type { Order } from './OrderPage.tsx';

const orderPage = ['OrderPage'];

/** The talk with the shop about this order; both sides see the same. */
export function OrderMessages({ order }: { order: Order }) {
  const t = useText(ordersText);
  return (
    <section className="card stack no-print" aria-labelledby="messages">
      <h2 id="messages">{t('orders.messages', { shop: order.shop.name })}</h2>
      {order.conversation && <Messages conversation={order.conversation} />}
      <MessageForm
        to={order.conversation ? { conversationId: order.conversation.id } : { about: { orderId: order.id } }}
        label={t('orders.yourMessage')}
        refetch={orderPage}
      />
    </section>
  );
}
