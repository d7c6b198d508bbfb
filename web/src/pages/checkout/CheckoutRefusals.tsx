import { Link } from '@tanstack/react-router';
import type { Fault } from '../../lib/fault.ts';
import { moneyText } from '../../lib/money.ts';
import type { RefusalOf } from '../../lib/use-command.ts';
import { useText } from '../../lib/use-text.ts';
import { buyText } from '../../text/en/buy.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import type { PlaceOrderMutation } from './CheckoutPage.generated.ts';
import type { Section } from './checkout-state.ts';

type Refusal = RefusalOf<PlaceOrderMutation>;

interface Props {
  refusals: readonly Refusal[];
  fault: Fault | null;
  onOpen(section: Section): void;
}

/** What stands between the press and the order, with the new value and a way on. */
export function CheckoutRefusals({ refusals, fault, onOpen }: Props) {
  return (
    <div className="stack !gap-2">
      <ErrorSummary refusals={refusals} fault={fault} />
      {refusals.map((refusal) => (
        <WayOn key={`${refusal.code} ${refusal.path.join('.')}`} refusal={refusal} onOpen={onOpen} />
      ))}
    </div>
  );
}

function WayOn({ refusal, onOpen }: { refusal: Refusal; onOpen: Props['onOpen'] }) {
  const t = useText(buyText);
  if (refusal.__typename === 'TotalChanged') {
    return (
      <p className="text-sm">{t('buy.changed.total', { expected: moneyText(refusal.expected), actual: moneyText(refusal.actual) })}</p>
    );
  }
  if (refusal.__typename === 'PriceChanged') {
    return <p className="text-sm">{t('buy.changed.price', { before: moneyText(refusal.oldPrice), now: moneyText(refusal.newPrice) })}</p>;
  }
  if (refusal.__typename === 'OutOfStock') {
    return (
      <p className="text-sm">
        {t('buy.changed.stock', { count: refusal.available })} <Link to="/cart">{t('buy.toCart')}</Link>
      </p>
    );
  }
  if (refusal.__typename === 'ShippingOptionStale' || refusal.__typename === 'CountryNotServed') {
    const isAddress = refusal.__typename === 'CountryNotServed';
    return (
      <Button look="link" size="small" className="justify-self-start" onPress={() => onOpen(isAddress ? 'address' : 'shipping')}>
        {isAddress ? t('buy.editAddress') : t('buy.changed.shipping')}
      </Button>
    );
  }
  return null;
}
