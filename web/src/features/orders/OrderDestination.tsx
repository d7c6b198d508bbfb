import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { Copy } from 'lucide-react';
import { useCopy } from '../../lib/use-copy.ts';
import { useCountryName } from '../../lib/use-country-name.ts';
import { useText } from '../../lib/use-text.ts';
import { workText } from '../../text/en/work.ts';
import { Button } from '../../ui/Button.tsx';
import { DateRange } from '../../ui/DateText.tsx';
import { useToast } from '../../ui/Toast.tsx';
import { OrderDestination_OrderFragmentDoc } from './OrderDestination.generated.ts';

/** Who bought, where it goes, and when it was promised to be there. */
export function OrderDestination({ order }: { order: FragmentType<typeof OrderDestination_OrderFragmentDoc> }) {
  const w = useText(workText);
  const toast = useToast();
  const nameOf = useCountryName();
  const { buyer, address, promised } = useSuspenseFragment({ fragment: OrderDestination_OrderFragmentDoc, from: order }).data;
  const town = [address.postcode, address.city, address.region].filter(Boolean).join(' ');
  const lines = [address.name, address.line1, address.line2, town, nameOf(address.country), address.phone].filter(Boolean);

  const { copy: copyText } = useCopy();
  async function copy() {
    toast(w((await copyText(lines.join('\n'))) ? 'work.order.copied' : 'work.order.notCopied'));
  }

  return (
    <section className="card stack !gap-3" aria-labelledby="destination">
      <div className="row justify-between">
        <h2 id="destination">{w('work.order.address')}</h2>
        <Button look="icon" aria-label={w('work.order.copy')} onPress={() => void copy()}>
          <Copy className="icon" aria-hidden />
        </Button>
      </div>
      <address className="not-italic">
        {lines.map((line) => (
          <span key={line} className="block">
            {line}
          </span>
        ))}
      </address>
      <p className="text-ink-2">
        {buyer.name}, {nameOf(buyer.country)}: {w('work.order.orders', { count: buyer.orderCount })}
      </p>
      <p className="text-ink-2">
        {w('work.order.promised')} <DateRange from={promised.from} to={promised.to} />
      </p>
    </section>
  );
}
