import type { CSSProperties } from 'react';
import { type MoneyValue, typedFromMinor } from '../../lib/money.ts';
import { useText } from '../../lib/use-text.ts';
import { deskText } from '../../text/en/desk.ts';

interface Props {
  asked: MoneyValue | undefined;
  offered: MoneyValue | undefined;
  most: MoneyValue;
}

/** What the buyer asks and the shop offers, on one short line. */
export function GapRail({ asked, offered, most }: Props) {
  const t = useText(deskText);
  if (!asked || most.amountMinor === 0) return null;
  const at = (value: MoneyValue) => (value.amountMinor / most.amountMinor) * 100;
  const words = !offered
    ? t('desk.asked', { asked: typedFromMinor(asked) })
    : asked.amountMinor === offered.amountMinor
      ? t('desk.agree', { asked: typedFromMinor(asked) })
      : t('desk.against', { asked: typedFromMinor(asked), offered: typedFromMinor(offered) });
  return (
    <span className="gaprail">
      <i style={{ '--a': at(asked), '--o': at(offered ?? asked) } as CSSProperties} aria-hidden />
      <span>{words}</span>
    </span>
  );
}
