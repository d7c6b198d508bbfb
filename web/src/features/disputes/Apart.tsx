import type { CSSProperties } from 'react';
import { type MoneyValue, moneyText } from '../../lib/money.ts';
import { useText } from '../../lib/use-text.ts';
import { settleText } from '../../text/en/settle.ts';

interface Props {
  asked: MoneyValue;
  offered: MoneyValue;
  most: MoneyValue;
}

/** The distance between what the buyer asks and what the shop offers, as a line. */
export function Apart({ asked, offered, most }: Props) {
  const t = useText(settleText);
  const gap = Math.abs(asked.amountMinor - offered.amountMinor);
  if (most.amountMinor === 0) return null;
  const at = ({ amountMinor }: MoneyValue) => ({ '--at': (amountMinor / most.amountMinor) * 100 }) as CSSProperties;
  return (
    <div className="card grid grid-cols-1 items-center gap-4 !px-5 !py-4 sm:grid-cols-[auto_1fr]">
      <b>{gap === 0 ? t('settle.agree') : t('settle.apart', { amount: moneyText({ ...most, amountMinor: gap }) })}</b>
      {gap > 0 && (
        <div className="apart mx-8" aria-hidden>
          <i style={at(asked)} />
          <i style={at(offered)} />
          <span style={at(asked)}>{t('settle.buyerAt', { amount: moneyText(asked) })}</span>
          <span style={at(offered)}>{t('settle.shopAt', { amount: moneyText(offered) })}</span>
        </div>
      )}
    </div>
  );
}
