import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import { useIntl } from 'react-intl';
import { chosenOption } from '../../features/cart/shipping-choices.ts';
import { moneyText } from '../../lib/money.ts';
import { useShipTo } from '../../lib/ship-to.tsx';
import { useCountryName } from '../../lib/use-country-name.ts';
import { useText } from '../../lib/use-text.ts';
import { buyText } from '../../text/en/buy.ts';
import { dateRangeText } from '../../ui/DateText.tsx';
import { Select } from '../../ui/Field.tsx';
import { Logo } from '../../ui/Logo.tsx';
import { Note } from '../../ui/Note.tsx';
import { CartLine } from './CartLine.tsx';
import type { CartPageQuery } from './CartPage.generated.ts';

export type Group = CartPageQuery['cart']['groups'][number];

export interface RemovedLine {
  title: string;
  variantId: string;
  quantity: number;
}

interface Props {
  group: Group;
  choices: Record<string, string>;
  onChoose(shopId: string, optionId: string): void;
  onRemoved(line: RemovedLine): void;
}

/** One shop's part of the cart: it sends its own parcel and will be paid on its own. */
export function CartGroup({ group, choices, onChoose, onRemoved }: Props) {
  const t = useText(buyText);
  const heading = useId();
  const nameOf = useCountryName();
  const { shop } = group;
  return (
    <section className="card group" aria-labelledby={heading}>
      <header className="row flex-wrap">
        <Logo name={shop.name} size="t-9" />
        <h2 id={heading} className="!text-lg">
          <Link to="/s/$handle" params={{ handle: shop.handle }} className="plain">
            {shop.name}
          </Link>
        </h2>
        <span className="text-sm text-ink-2">
          {shop.city}, {nameOf(shop.country)}
        </span>
        <Link className="ms-auto text-sm" to="/messages/new" search={{ shop: shop.id }}>
          {t('buy.contactSeller')}
        </Link>
      </header>
      <ul>
        {group.lines.map((line) => (
          <CartLine key={line.id} line={line} shop={shop} onRemoved={onRemoved} />
        ))}
      </ul>
      <footer>
        <ShippingOfGroup group={group} choices={choices} onChoose={onChoose} />
      </footer>
    </section>
  );
}

function ShippingOfGroup({ group, choices, onChoose }: Pick<Props, 'group' | 'choices' | 'onChoose'>) {
  const t = useText(buyText);
  const intl = useIntl();
  const { country } = useShipTo();
  const nameOf = useCountryName();
  const chosen = chosenOption(group, choices);
  if (!chosen) return <Note tone="warning">{t('buy.notServed', { shop: group.shop.name, country: nameOf(country) })}</Note>;
  return (
    <Select
      label={t('buy.shippingTo', { country: nameOf(country) })}
      hint={chosen.isTracked ? t('buy.trackedOneParcel') : t('buy.untrackedOneParcel')}
      value={chosen.shippingOptionId}
      onChange={(event) => onChoose(group.shop.id, event.target.value)}
      choices={group.shippingOptions.map((option) => ({
        value: option.shippingOptionId,
        label: t('buy.shippingChoice', {
          carrier: `${option.carrier.name} ${option.service}`,
          dates: dateRangeText(intl, option.arrives.from, option.arrives.to),
          fee: option.fee.amountMinor === 0 ? t('buy.free') : moneyText(option.fee, intl.locale),
        }),
      }))}
    />
  );
}
