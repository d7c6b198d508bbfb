import { type FormEvent, useRef, useState } from 'react';
import { RequestCancelDocument } from '../../features/orders/OrderCommands.generated.ts';
import { useCommand } from '../../lib/use-command.ts';
import { useText } from '../../lib/use-text.ts';
import { ordersText } from '../../text/en/orders.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { TextArea } from '../../ui/Field.tsx';
import { Note } from '../../ui/Note.tsx';
import type { Order } from './OrderPage.tsx';

const orderPage = ['OrderPage'];

/** Asks the shop to cancel, and shows what became of it. */
export function CancelRequest({ order, canAsk }: { order: Order; canAsk: boolean }) {
  const t = useText(ordersText);
  const [isAsking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const [isChecked, setChecked] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const ask = useCommand(RequestCancelDocument, { refetch: orderPage });

  async function submit(event: FormEvent) {
    event.preventDefault();
    setChecked(true);
    if (reason.trim() === '') return field.current?.focus();
    const answer = await ask.run({ input: { orderId: order.id, reason } });
    if (answer) setAsking(false);
  }

  return (
    <>
      {order.cancelRequest && (
        <Note tone={order.cancelRequest.state === 'REJECTED' ? 'warning' : 'info'}>
          <b>{t(`orders.cancel.${order.cancelRequest.state}`)}</b> {order.cancelRequest.answer}
        </Note>
      )}
      {canAsk && (
        <Button look="link" size="small" className="justify-self-start" onPress={() => setAsking(true)}>
          {t('orders.cancel.ask')}
        </Button>
      )}
      <Dialog title={t('orders.cancel.title')} isOpen={isAsking} onClose={() => setAsking(false)} closeLabel={t('orders.cancel.keep')}>
        <form className="stack" noValidate onSubmit={(event) => void submit(event)}>
          <p className="text-ink-2">{t('orders.cancel.text', { shop: order.shop.name })}</p>
          <ErrorSummary refusals={ask.refusals} fault={ask.fault} />
          <TextArea
            ref={field}
            label={t('orders.cancel.reason')}
            error={isChecked && reason.trim() === '' && t('orders.cancel.reasonMissing')}
            required
            maxLength={1000}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
          <Button type="submit" isPending={ask.isBusy}>
            {t('orders.cancel.ask')}
          </Button>
        </form>
      </Dialog>
    </>
  );
}
