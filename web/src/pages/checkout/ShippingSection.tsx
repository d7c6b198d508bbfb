import { useIntl } from 'react-intl';
import { chosenOption } from '../../features/cart/shipping-choices.ts';
import { moneyText } from '../../lib/money.ts';
import { useCountryName } from '../../lib/use-country-name.ts';
import { useText } from '../../lib/use-text.ts';
import { buyText } from '../../text/en/buy.ts';
import { Button } from '../../ui/Button.tsx';
import { DateRange, dateRangeText } from '../../ui/DateText.tsx';
import { Note } from '../../ui/Note.tsx';
import { RadioCards } from '../../ui/RadioCards.tsx';
import type { Group } from './CheckoutSections.tsx';
import { CheckoutStep } from './CheckoutStep.tsx';
import type { CheckoutState } from './checkout-state.ts';

interface Props {
  groups: readonly Group[];
  country: string;
  choices: Record<string, string>;
  onChoose(shopId: string, optionId: string): void;
  state: CheckoutState;
  change(part: Partial<CheckoutState>): void;
}

/** One shipping option for each shop. */
export function ShippingSection({ groups, country, choices, onChoose, state, change }: Props) {
  const t = useText(buyText);
  const nameOf = useCountryName();
  const isServed = groups.every((group) => group.shippingOptions.length > 0);
  return (
    <CheckoutStep
      number={2}
      title={t('buy.how')}
      text={state.isShippingDone && state.open !== 'shipping' ? <Chosen groups={groups} choices={choices} /> : t('buy.howText')}
      isOpen={state.open === 'shipping'}
      isDone={state.isShippingDone}
      editLabel={t('buy.editShipping')}
      onOpen={() => change({ open: 'shipping' })}
    >
      <div className="stack gap-6">
        {groups.map((group) => (
          <div key={group.shop.id} className="stack !gap-2">
            <h3>{group.shop.name}</h3>
            {group.shippingOptions.length === 0 && (
              <Note tone="warning">
                {t('buy.notServed', { shop: group.shop.name, country: nameOf(country) })}{' '}
                {group.lines.map((line) => line.product.title).join(', ')}
              </Note>
            )}
            <RadioCards
              label={t('buy.shippingOf', { shop: group.shop.name })}
              value={chosenOption(group, choices)?.shippingOptionId ?? null}
              onChange={(optionId) => onChoose(group.shop.id, optionId)}
              cards={group.shippingOptions.map((option) => ({
                value: option.shippingOptionId,
                title: `${option.carrier.name} ${option.service}`,
                text: (
                  <>
                    <DateRange {...option.arrives} look="weekday" /> ·{' '}
                    {option.isTracked ? t('buy.trackedOneParcel') : t('buy.untrackedOneParcel')}
                  </>
                ),
                end: <b className="num">{option.fee.amountMinor === 0 ? t('buy.free') : moneyText(option.fee)}</b>,
              }))}
            />
          </div>
        ))}
        <Button className="justify-self-start" isDisabled={!isServed} onPress={() => change({ isShippingDone: true, open: 'payment' })}>
          {t('buy.useShipping')}
        </Button>
      </div>
    </CheckoutStep>
  );
}

function Chosen({ groups, choices }: Pick<Props, 'groups' | 'choices'>) {
  const t = useText(buyText);
  const intl = useIntl();
  return groups.map((group) => {
    const option = chosenOption(group, choices);
    if (!option) return null;
    const values = {
      shop: group.shop.name,
      carrier: `${option.carrier.name} ${option.service}`,
      dates: dateRangeText(intl, option.arrives.from, option.arrives.to),
      fee: option.fee.amountMinor === 0 ? t('buy.free') : moneyText(option.fee),
    };
    return <p key={group.shop.id}>{t('buy.shippingLine', values)}</p>;
  });
}
