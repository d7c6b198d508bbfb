import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { CircleSlash } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useIntl } from 'react-intl';
import { moneyText } from '../../lib/money.ts';
import { useCommand } from '../../lib/use-command.ts';
import { useCountryName } from '../../lib/use-country-name.ts';
import { useText } from '../../lib/use-text.ts';
import { weightText } from '../../lib/weight.ts';
import { shippingText } from '../../text/en/shipping.ts';
import { Button } from '../../ui/Button.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { Note } from '../../ui/Note.tsx';
import { useToast } from '../../ui/Toast.tsx';
import {
  type OptionCard_OptionFragment,
  OptionCard_OptionFragmentDoc,
  RestoreShippingOptionDocument,
  RetireShippingOptionDocument,
} from './OptionCard.generated.ts';
import { OptionEditor, type OptionSetting } from './OptionEditor.tsx';

interface Props {
  option: FragmentType<typeof OptionCard_OptionFragmentDoc>;
  setting: OptionSetting;
}

/** A way of shipping of the own shop: what it says, and the ways to change it or take it out of what buyers can choose. */
export function OptionCard({ option, setting }: Props) {
  const t = useText(shippingText);
  const toast = useToast();
  const { data } = useSuspenseFragment({ fragment: OptionCard_OptionFragmentDoc, from: option });
  const [isEditing, setEditing] = useState(false);
  const off = useCommand(RetireShippingOptionDocument, { refetch: 'active' });
  const on = useCommand(RestoreShippingOptionDocument, { refetch: 'active' });
  const name = `${data.carrier.name} ${data.service}`;

  async function switchOn() {
    if (await on.run({ input: { id: data.id } })) toast(t('shipping.switchedOn', { option: name }));
  }

  async function switchOff() {
    if (!(await off.run({ input: { id: data.id } }))) return;
    toast(t('shipping.switchedOff', { option: name }), { label: t('shipping.undo'), onPress: () => void switchOn() });
  }

  return (
    <li className="card stack !gap-3 !p-5">
      <ErrorSummary refusals={[...off.refusals, ...on.refusals]} fault={off.fault ?? on.fault} />
      <div className="row flex-wrap justify-between !gap-y-1">
        <h3 className="[overflow-wrap:anywhere]">{name}</h3>
        {!data.isEnabled && <Chip icon={CircleSlash}>{t('shipping.off')}</Chip>}
        {data.isEnabled && !data.carrier.enabled && (
          <Chip icon={CircleSlash} tone="warning">
            {t('shipping.retiredCarrier')}
          </Chip>
        )}
      </div>
      {!data.carrier.enabled && <Note tone="warning">{t('shipping.retiredCarrierText', { carrier: data.carrier.name })}</Note>}
      <OptionFacts option={data} />
      <div className="row flex-wrap">
        <Button look="second" size="small" aria-label={t('shipping.editThis', { option: name })} onPress={() => setEditing(true)}>
          {t('shipping.edit')}
        </Button>
        {data.isEnabled ? (
          <Button
            look="link"
            size="small"
            aria-label={t('shipping.switchOffThis', { option: name })}
            isPending={off.isBusy}
            onPress={() => void switchOff()}
          >
            {t('shipping.switchOff')}
          </Button>
        ) : (
          <Button
            look="link"
            size="small"
            aria-label={t('shipping.switchOnThis', { option: name })}
            isPending={on.isBusy}
            onPress={() => void switchOn()}
          >
            {t('shipping.switchOn')}
          </Button>
        )}
      </div>
      {isEditing && <OptionEditor option={data} setting={setting} onClose={() => setEditing(false)} />}
    </li>
  );
}

const namedAtOnce = 4;

function OptionFacts({ option }: { option: OptionCard_OptionFragment }) {
  const t = useText(shippingText);
  const { locale, formatList } = useIntl();
  const nameOf = useCountryName();
  const { countries, excludedCountries: excluded, freeOver } = option;
  const named = (codes: readonly string[]) => {
    if (codes.length <= namedAtOnce + 1) return formatList(codes.map(nameOf));
    return t('shipping.some', { names: codes.slice(0, namedAtOnce).map(nameOf).join(', '), more: codes.length - namedAtOnce });
  };
  const world = excluded.length > 0 ? t('shipping.worldBut', { names: named(excluded) }) : t('shipping.world');
  return (
    <dl className="grid gap-x-6 gap-y-3 text-sm sm:grid-cols-2">
      <Fact name={t('shipping.where')}>{countries ? named(countries.filter((code) => !excluded.includes(code))) : world}</Fact>
      <Fact name={t('shipping.takes')}>
        {t('shipping.days', { min: option.transitMinDays, max: option.transitMaxDays, tracked: option.isTracked })}
      </Fact>
      <Fact name={t('shipping.costs')}>
        <FeeText option={option} />
      </Fact>
      <Fact name={t('shipping.freeOver')}>{freeOver ? moneyText(freeOver, locale) : t('shipping.never')}</Fact>
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-ink-2">{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function FeeText({ option: { fee, perItem, weightSteps } }: { option: OptionCard_OptionFragment }) {
  const t = useText(shippingText);
  const { locale } = useIntl();
  const money = (amount: typeof fee) => (amount.amountMinor === 0 ? t('shipping.free') : moneyText(amount, locale));
  if (weightSteps.length > 0) {
    return weightSteps.map((step) => (
      <span key={step.upToGrams} className="block">
        {t('shipping.upTo', { weight: weightText(step.upToGrams, locale), fee: money(step.fee) })}
      </span>
    ));
  }
  if (perItem.amountMinor > 0) return t('shipping.perPiece', { fee: money(fee), more: money(perItem) });
  return t('shipping.flat', { fee: money(fee) });
}
