import { usePageQuery } from '../../../lib/use-page-query.ts';
import { useText } from '../../../lib/use-text.ts';
import { useTitle } from '../../../lib/use-title.ts';
import { shippingText } from '../../../text/en/shipping.ts';
import { LinkButton } from '../../../ui/Button.tsx';
import { Holiday } from './Holiday.tsx';
import { SellShopPageDocument, type SellShopPageQuery } from './SellShopPage.generated.ts';
import { ShopForm } from './ShopForm.tsx';

export type OwnShop = NonNullable<NonNullable<SellShopPageQuery['viewer']>['shop']>;

/** What visitors see of the shop, when it works, and its holiday. */
export function SellShopPage() {
  const t = useText(shippingText);
  useTitle(t('shop.title'));
  const { viewer, timeZones, policies } = usePageQuery(SellShopPageDocument, { fetchPolicy: 'cache-and-network' }).data;
  const shop = viewer?.shop;
  if (!shop) return null;
  return (
    <div className="stack gap-6">
      <div className="row flex-wrap justify-between">
        <div>
          <h1>{t('shop.title')}</h1>
          <p className="max-w-[62ch]">{t('shop.lead')}</p>
        </div>
        <LinkButton look="second" to="/s/$handle" params={{ handle: shop.handle }}>
          {t('shop.see')}
        </LinkButton>
      </div>
      <div className="grid grid-cols-1 items-start gap-6 xl:grid-cols-[minmax(0,1fr)_26rem]">
        <ShopForm shop={shop} timeZones={timeZones} handlingMaxDays={policies.handlingMaxDays} />
        <Holiday shop={shop} />
      </div>
    </div>
  );
}
