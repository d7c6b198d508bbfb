import { useSession } from '../../features/session/use-session.ts';
import type { MoneyValue } from '../../lib/money.ts';
import { useText } from '../../lib/use-text.ts';
import { buyText } from '../../text/en/buy.ts';
import { HoldIcon } from '../../ui/HoldIcon.tsx';
import { Money, Price } from '../../ui/Money.tsx';
import { ProgressLine } from '../../ui/ProgressLine.tsx';
import { Stage } from '../../ui/Stage.tsx';
import { Leaf, Ticket } from '../../ui/Ticket.tsx';
import type { Group } from './CheckoutSections.tsx';

interface Props {
  groups: readonly Group[];
  itemsTotal: MoneyValue;
  shipping: MoneyValue;
  total: MoneyValue;
}

/** What is bought, what it comes to, and where the money goes then. */
export function CheckoutSummary({ groups, itemsTotal, shipping, total }: Props) {
  const t = useText(buyText);
  const { policies } = useSession().market;
  return (
    <aside>
      <Ticket aria-label={t('buy.summary')}>
        <Leaf className="stack">
          <h2>{t('buy.ordersOnePayment', { count: groups.length })}</h2>
          <ul className="stack !gap-3">
            {groups
              .flatMap((group) => group.lines)
              .map((line) => (
                <li key={line.id} className="row">
                  <Stage thumb="t-12" src={line.variant.picture.small} alt="" seed={line.product.id} size={96} />
                  <span className="grow text-sm">
                    <b className="block">{line.product.title}</b>
                    <span className="text-ink-2">
                      {line.variant.title}, {line.quantity}
                    </span>
                  </span>
                  <span className="text-sm">
                    <Money value={line.lineTotal} />
                  </span>
                </li>
              ))}
          </ul>
          <hr className="hair" />
          <dl className="sum text-sm">
            <dt>{t('buy.itemsTotal')}</dt>
            <dd>
              <Money value={itemsTotal} />
            </dd>
            <dt>{t('buy.shippingTotal')}</dt>
            <dd>{shipping.amountMinor === 0 ? t('buy.free') : <Money value={shipping} />}</dd>
          </dl>
          <hr className="hair" />
          <div className="row !items-baseline justify-between">
            <b>{t('buy.total')}</b>
            <Price value={total} size="total" />
          </div>
        </Leaf>
        <Leaf tone="trust" className="stack !gap-3">
          <p className="row font-semibold text-trust">
            <HoldIcon />
            {t('buy.moneyNext')}
          </p>
          <ProgressLine
            isUpright
            stops={[
              {
                key: 'today',
                state: 'now',
                title: t('buy.money.today'),
                text: t('buy.money.todayText', { hours: policies.verificationHours }),
              },
              { key: 'way', state: 'next', title: t('buy.money.way'), text: t('buy.money.wayText') },
              { key: 'end', state: 'next', title: t('buy.money.end'), text: t('buy.money.endText') },
            ]}
          />
        </Leaf>
      </Ticket>
    </aside>
  );
}
