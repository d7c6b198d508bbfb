import type { CSSProperties } from 'react';
import { classNames } from '../../lib/class-names.ts';
import { type MoneyValue, moneyText } from '../../lib/money.ts';
import { useText } from '../../lib/use-text.ts';
import { settleText } from '../../text/en/settle.ts';

interface Props {
  asked: MoneyValue;
  offered: MoneyValue;
  most: MoneyValue;
  /** Whether the reader is one of the two. */
  isYou?: boolean;
}

/** The distance between what the buyer asks and what the shop offers, as a line; the names stand below it, so that they never meet. */
export function Apart({ asked, offered, most, isYou = false }: Props) {
  const t = useText(settleText);
  const gap = Math.abs(asked.amountMinor - offered.amountMinor);
  if (most.amountMinor === 0) return null;
  const amount = moneyText({ ...most, amountMinor: gap });
  const at = ({ amountMinor }: MoneyValue) => ({ '--at': (amountMinor / most.amountMinor) * 100 }) as CSSProperties;
  return (
    <div className="card grid grid-cols-1 items-center gap-4 !px-5 !py-4 sm:grid-cols-[auto_minmax(0,1fr)]">
      <b>{gap === 0 ? t('settle.agree') : t(isYou ? 'settle.apartYou' : 'settle.apart', { amount })}</b>
      {gap > 0 && (
        <div className="apart" aria-hidden>
          <div className="line">
            <i style={at(asked)} />
            <i style={at(offered)} />
          </div>
          <div className={classNames('ends', asked.amountMinor > offered.amountMinor && 'turned')}>
            <span>{t('settle.buyerAt', { amount: moneyText(asked) })}</span>
            <span>{t('settle.shopAt', { amount: moneyText(offered) })}</span>
          </div>
        </div>
      )}
    </div>
  );
}
