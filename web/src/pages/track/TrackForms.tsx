import type { FormEvent, ReactNode } from 'react';
import { useText } from '../../lib/use-text.ts';
import { ordersText } from '../../text/en/orders.ts';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/Field.tsx';

interface Props {
  number: string | undefined;
  onNumber(number: string): void;
  onOrder(number: string, email: string): void;
}

/** The two ways to a parcel without an account: its own number, or the order's with the buyer's address. */
export function TrackForms({ number, onNumber, onOrder }: Props) {
  const t = useText(ordersText);
  return (
    <div className="grid gap-4 lg:grid-cols-2">
      <Way key={`find ${number}`} title={t('orders.track.byNumber')} onFind={(typed) => onNumber(typed('number'))}>
        <TextField
          name="number"
          label={t('orders.track.number')}
          hint={t('orders.track.hint')}
          defaultValue={number}
          maxLength={80}
          required
        />
      </Way>
      <Way title={t('orders.track.byOrder')} onFind={(typed) => onOrder(typed('order'), typed('email'))}>
        <div className="grid gap-4 sm:grid-cols-2">
          <TextField
            name="order"
            label={t('orders.track.orderNumber')}
            hint={t('orders.track.orderHint')}
            inputMode="numeric"
            maxLength={40}
            required
          />
          <TextField
            name="email"
            type="email"
            label={t('orders.track.email')}
            hint={t('orders.track.emailHint')}
            autoComplete="email"
            maxLength={320}
            required
          />
        </div>
      </Way>
    </div>
  );
}

function Way({ title, onFind, children }: { title: string; onFind(typed: (name: string) => string): void; children: ReactNode }) {
  const t = useText(ordersText);
  function find(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    onFind((name) => String(fields.get(name) ?? '').trim());
  }
  return (
    <form className="card stack content-between gap-4" aria-label={title} onSubmit={find}>
      <div className="stack gap-4">
        <h2 className="!text-lg">{title}</h2>
        {children}
      </div>
      <Button type="submit" look="second" className="justify-self-start">
        {t('orders.track.find')}
      </Button>
    </form>
  );
}
