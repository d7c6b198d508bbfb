import { chosenOption } from '../../features/cart/shipping-choices.ts';
import { useText } from '../../lib/use-text.ts';
import { buyText } from '../../text/en/buy.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { DateText } from '../../ui/DateText.tsx';
import { HoldIcon } from '../../ui/HoldIcon.tsx';
import { Money, Price } from '../../ui/Money.tsx';
import { Leaf, Ticket } from '../../ui/Ticket.tsx';
import type { CartPageQuery } from './CartPage.generated.ts';

interface Props {
  cart: CartPageQuery['cart'];
  choices: Record<string, string>;
}

/** What it comes to, and what happens to the money then. */
export function CartSummary({ cart, choices }: Props) {
  const t = useText(buyText);
  const parts = cart.groups.map((group) => ({ group, option: chosenOption(group, choices) }));
  const { currency } = cart.itemsTotal;
  const shipping = parts.reduce((sum, { option }) => sum + (option?.fee.amountMinor ?? 0), 0);
  const total = { amountMinor: cart.itemsTotal.amountMinor + shipping, currency };
  const isBlocked = parts.some(
    ({ group, option }) => !option || group.lines.some((line) => ['SOLD_OUT', 'GONE', 'SHOP_CLOSED'].includes(line.problem ?? '')),
  );
  return (
    <aside>
      <Ticket aria-label={t('buy.summary')}>
        <Leaf className="stack">
          <h2>{t('buy.willPay')}</h2>
          <dl className="sum">
            <dt>{t('buy.items', { count: cart.quantity })}</dt>
            <dd>
              <Money value={cart.itemsTotal} />
            </dd>
            {parts.map(({ group, option }) => (
              <FeeRow key={group.shop.id} shop={group.shop.name} fee={option?.fee} />
            ))}
          </dl>
          <hr className="hair" />
          <div className="row !items-baseline justify-between">
            <b>{t('buy.total')}</b>
            <Price value={total} size="total" />
          </div>
          {isBlocked ? (
            <p className="text-sm text-ink-2">{t('buy.blocked')}</p>
          ) : (
            <LinkButton size="big" isWide to="/checkout">
              {t('buy.toCheckout')}
            </LinkButton>
          )}
          <p className="text-sm text-ink-2">{t('buy.totalStays')}</p>
        </Leaf>
        <Leaf tone="trust" className="stack !gap-3">
          <p className="row font-semibold text-trust">
            <HoldIcon />
            {t('buy.thenHeld', { count: parts.length })}
          </p>
          <dl className="sum text-sm">
            {parts.map(
              ({ group, option }) =>
                option && (
                  <HeldRow
                    key={group.shop.id}
                    shop={group.shop.name}
                    amount={{ amountMinor: group.itemsTotal.amountMinor + option.fee.amountMinor, currency }}
                    until={option.protectedUntil}
                  />
                ),
            )}
          </dl>
          <p className="text-sm">{t('buy.eachPaid')}</p>
        </Leaf>
      </Ticket>
    </aside>
  );
}

function FeeRow({ shop, fee }: { shop: string; fee: { amountMinor: number; currency: string } | undefined }) {
  const t = useText(buyText);
  return (
    <>
      <dt>{t('buy.shippingOf', { shop })}</dt>
      <dd>
        {!fee && t('buy.notSent')}
        {fee && (fee.amountMinor === 0 ? t('buy.free') : <Money value={fee} />)}
      </dd>
    </>
  );
}

function HeldRow({ shop, amount, until }: { shop: string; amount: { amountMinor: number; currency: string }; until: string }) {
  const t = useText(buyText);
  return (
    <>
      <dt>{shop}</dt>
      <dd>{t.rich('buy.heldUntil', { amount: <Money key="a" value={amount} />, day: <DateText key="d" date={until} /> })}</dd>
    </>
  );
}
