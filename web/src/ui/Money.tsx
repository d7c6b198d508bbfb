import { useIntl } from 'react-intl';
import { classNames } from '../lib/class-names.ts';
import { type MoneyValue, moneyParts, moneyText } from '../lib/money.ts';

/** An amount in a line of text: `US$ 48.00`. */
export function Money({ value }: { value: MoneyValue }) {
  const { locale } = useIntl();
  return <span className="num whitespace-nowrap">{moneyText(value, locale)}</span>;
}

/** An amount that is looked for: the figure large, the currency smaller before it. */
export function Price({ value, size }: { value: MoneyValue; size?: 'small' | 'big' | 'total' }) {
  const { locale } = useIntl();
  const { sign, figure } = moneyParts(value, locale);
  return (
    <span className={classNames('price', size)}>
      <span className="cur">{sign}</span>
      {figure}
    </span>
  );
}
