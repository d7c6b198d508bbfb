import { useNavigate } from '@tanstack/react-router';
import { useRef } from 'react';
import { OrderAgainDocument } from '../../features/orders/OrderCommands.generated.ts';
import { useCommand } from '../../lib/use-command.ts';
import { useText } from '../../lib/use-text.ts';
import { ordersText } from '../../text/en/orders.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { useToast } from '../../ui/Toast.tsx';

/** The same things once more, at today's prices, in a checkout beside the cart. What is short or gone is told on the way. */
export function OrderAgain({ order }: { order: { id: string } }) {
  const t = useText(ordersText);
  const navigate = useNavigate();
  const toast = useToast();
  const again = useCommand(OrderAgainDocument);
  const key = useRef<string>(undefined);

  async function press() {
    key.current ??= crypto.randomUUID();
    const answer = await again.run({ input: { orderId: order.id, idempotencyKey: key.current } });
    if (!answer?.draft) return;
    key.current = undefined; // answered for good: the next press is a new checkout
    for (const notice of answer.notices) toast(notice);
    void navigate({ to: '/checkout', search: { draft: answer.draft.id } });
  }

  return (
    <>
      <ErrorSummary refusals={again.refusals} fault={again.fault} />
      <Button look="second" isWide isPending={again.isBusy} onPress={() => void press()}>
        {t('orders.next.again')}
      </Button>
    </>
  );
}
