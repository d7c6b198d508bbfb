import { useIntl } from 'react-intl';
import { useText } from '../../lib/use-text.ts';
import { findText } from '../../text/en/find.ts';

interface Props {
  rating: number | null;
  orderCount: number;
  onTimeShare: number | null;
  disputeShare: number | null;
}

/** A shop's own figures; what nobody can know yet is left out. */
export function ShopRecord({ rating, orderCount, onTimeShare, disputeShare }: Props) {
  const t = useText(findText);
  const intl = useIntl();
  const share = (value: number) => intl.formatNumber(value, { style: 'percent', maximumFractionDigits: 1 });
  return (
    <dl className="record">
      {rating !== null && (
        <div>
          <dt>{t('find.shop.rating', { count: orderCount })}</dt>
          <dd>{rating.toFixed(1)}</dd>
        </div>
      )}
      {onTimeShare !== null && (
        <div>
          <dt>{t('find.shop.onTime')}</dt>
          <dd>{share(onTimeShare)}</dd>
        </div>
      )}
      {disputeShare !== null && (
        <div>
          <dt>{t('find.shop.inDispute')}</dt>
          <dd>{share(disputeShare)}</dd>
        </div>
      )}
    </dl>
  );
}
