import { Truck } from 'lucide-react';
import { useState } from 'react';
import { OptionCard } from '../../../features/shipping/OptionCard.tsx';
import { OptionEditor, type OptionSetting } from '../../../features/shipping/OptionEditor.tsx';
import { Simulator } from '../../../features/shipping/Simulator.tsx';
import { useCountryName } from '../../../lib/use-country-name.ts';
import { usePageQuery } from '../../../lib/use-page-query.ts';
import { useText } from '../../../lib/use-text.ts';
import { useTitle } from '../../../lib/use-title.ts';
import { shippingText } from '../../../text/en/shipping.ts';
import { Button } from '../../../ui/Button.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Note } from '../../../ui/Note.tsx';
import { SellShippingPageDocument } from './SellShippingPage.generated.ts';

/** How the shop ships: its options, what they leave out, and a place to try them. */
export function SellShippingPage() {
  const t = useText(shippingText);
  useTitle(t('shipping.title'));
  const { data } = usePageQuery(SellShippingPageDocument, { fetchPolicy: 'cache-and-network' });
  const [isAdding, setAdding] = useState(false);
  const shop = data.viewer?.shop;
  if (!shop) return null;
  const { shippingOptions: options, carriers, policies } = data;
  const setting: OptionSetting = { carriers, policies, currency: data.market.currency };
  const add = <Button onPress={() => setAdding(true)}>{t('shipping.add')}</Button>;
  return (
    <div className="stack gap-6">
      <div className="row flex-wrap justify-between">
        <div>
          <h1>{t('shipping.title')}</h1>
          <p className="max-w-[62ch]">{t('shipping.lead')}</p>
        </div>
        {options.length > 0 && add}
      </div>
      {options.length === 0 ? (
        <EmptyState icon={Truck} title={t('shipping.empty')} action={add}>
          <p>{t('shipping.emptyText')}</p>
        </EmptyState>
      ) : (
        <div className="grid grid-cols-1 items-start gap-6 xl:grid-cols-[minmax(0,1fr)_26rem]">
          <section className="stack" aria-labelledby="options">
            <h2 id="options">{t('shipping.options')}</h2>
            <Coverage unserved={shop.unservedCountries} isAnyOn={options.some((option) => option.isEnabled)} />
            <ul className="stack">
              {options.map((option) => (
                <OptionCard key={option.id} option={option} setting={setting} />
              ))}
            </ul>
          </section>
          <Simulator products={shop.products.nodes} closedUntil={shop.closedUntil ?? null} />
        </div>
      )}
      {isAdding && <OptionEditor setting={setting} onClose={() => setAdding(false)} />}
    </div>
  );
}

const namedAtOnce = 3;

/** The countries that no option serves: what a seller loses without knowing. */
function Coverage({ unserved, isAnyOn }: { unserved: readonly string[]; isAnyOn: boolean }) {
  const t = useText(shippingText);
  const nameOf = useCountryName();
  if (!isAnyOn) return <Note tone="danger">{t('shipping.noneOn')}</Note>;
  if (unserved.length === 0) return <Note tone="success">{t('shipping.everywhere')}</Note>;
  const names = unserved.map(nameOf).sort((one, other) => one.localeCompare(other));
  return (
    <Note tone="warning">
      <p>{t('shipping.gaps', { count: names.length, names: names.slice(0, namedAtOnce).join(', ') })}</p>
      {names.length > namedAtOnce && (
        <details>
          <summary className="cursor-pointer text-sm underline underline-offset-4">{t('shipping.gapsAll')}</summary>
          <p className="text-sm">{names.join(', ')}</p>
        </details>
      )}
    </Note>
  );
}
