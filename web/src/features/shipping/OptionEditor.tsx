import { type FormEvent, useId, useState } from 'react';
import { useCommand } from '../../lib/use-command.ts';
import { useText } from '../../lib/use-text.ts';
import { shippingText } from '../../text/en/shipping.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { Select, TextField } from '../../ui/Field.tsx';
import { RadioCards } from '../../ui/RadioCards.tsx';
import { Region } from '../../ui/Region.tsx';
import { BoxesSkeleton } from '../../ui/Skeleton.tsx';
import { useToast } from '../../ui/Toast.tsx';
import { CountryPicker } from './CountryPicker.tsx';
import { FeeFields } from './FeeFields.tsx';
import { type OptionCard_OptionFragment, SaveShippingOptionDocument } from './OptionCard.generated.ts';
import { inputOf, type Mistyped, newOption, type OptionValues, valuesOf } from './option-values.ts';

/** What options are made of in this market. */
export interface OptionSetting {
  readonly carriers: readonly {
    readonly code: string;
    readonly name: string;
    readonly enabled: boolean;
    readonly services: readonly string[];
  }[];
  readonly policies: { readonly transitMinDays: number; readonly transitMaxDays: number };
  readonly currency: string;
}

interface Props {
  /** The option that changes; none makes a new one. */
  option?: OptionCard_OptionFragment;
  setting: OptionSetting;
  onClose(): void;
}

/** A way of shipping, as its seller sets it. Nothing typed is lost when it is refused. */
export function OptionEditor({ option, setting, onClose }: Props) {
  const t = useText(shippingText);
  const name = option && `${option.carrier.name} ${option.service}`;
  return (
    <Dialog
      title={name ? t('shipping.editTitle', { option: name }) : t('shipping.newTitle')}
      isOpen
      isWide
      isDismissable={false}
      onClose={onClose}
      closeLabel={t('shipping.close')}
    >
      <Region skeleton={<BoxesSkeleton heights={['h-11', 'h-11', 'h-40']} />}>
        <OptionForm option={option} setting={setting} onClose={onClose} />
      </Region>
    </Dialog>
  );
}

function OptionForm({ option, setting, onClose }: Props) {
  const t = useText(shippingText);
  const toast = useToast();
  const { currency, carriers, policies } = setting;
  const [values, setValues] = useState<OptionValues>(() => (option ? valuesOf(option) : newOption));
  const [mistyped, setMistyped] = useState<Mistyped>({});
  const suggestions = useId();
  const save = useCommand(SaveShippingOptionDocument, { refetch: 'active' });
  const change = (part: Partial<OptionValues>) => setValues({ ...values, ...part });
  const wrong = {
    ...{ carrier: t('shipping.carrierMissing'), service: t('shipping.serviceMissing') },
    ...{ amount: t('shipping.amountWrong'), grams: t('shipping.gramsWrong'), days: t('shipping.daysWrong') },
  };

  function faultAt(path: string): string | undefined {
    const what = mistyped[path];
    return what ? wrong[what] : save.refusals.find((refusal) => refusal.path.join('.') === path)?.message;
  }

  async function submit(event: FormEvent) {
    event.preventDefault();
    const made = inputOf(values, currency);
    setMistyped(made.mistyped);
    if (Object.keys(made.mistyped).length > 0) return save.clear();
    if (!(await save.run({ input: { ...made.input, id: option?.id } }))) return;
    const carrier = carriers.find((each) => each.code === values.carrier)?.name ?? '';
    const isOff = option && !option.isEnabled;
    toast(t(isOff ? 'shipping.savedOff' : 'shipping.saved', { option: `${carrier} ${values.service.trim()}` }));
    onClose();
  }

  const missing = Object.values(mistyped).map((what) => ({ message: wrong[what], path: [] }));
  return (
    <form className="stack" noValidate onSubmit={(event) => void submit(event)}>
      <ErrorSummary refusals={[...missing, ...save.refusals]} fault={save.fault} />
      <div className="grid items-start gap-4 sm:grid-cols-2">
        <Select
          label={t('shipping.carrier')}
          error={faultAt('carrier')}
          choices={[
            ...(values.carrier === '' ? [{ value: '', label: t('shipping.choose') }] : []),
            ...carriers.filter((each) => each.enabled).map((each) => ({ value: each.code, label: each.name })),
          ]}
          value={values.carrier}
          onChange={(event) => change({ carrier: event.target.value })}
        />
        <TextField
          label={t('shipping.service')}
          hint={t('shipping.serviceHint')}
          error={faultAt('service')}
          maxLength={120}
          autoComplete="off"
          list={suggestions}
          value={values.service}
          onChange={(event) => change({ service: event.target.value })}
        />
        <datalist id={suggestions}>
          {carriers
            .find(({ code }) => code === values.carrier)
            ?.services.map((service) => (
              <option key={service} value={service} />
            ))}
        </datalist>
      </div>
      <h3>{t('shipping.where')}</h3>
      <ReachFields values={values} onChange={change} faultAt={faultAt} />
      <h3>{t('shipping.costs')}</h3>
      <FeeFields values={values} currency={currency} onChange={change} faultAt={faultAt} />
      <h3>{t('shipping.transit')}</h3>
      <p className="text-sm text-ink-2">{t('shipping.transitHint', { min: policies.transitMinDays, max: policies.transitMaxDays })}</p>
      <div className="grid grid-cols-2 items-start gap-4">
        <TextField
          label={t('shipping.transitMin')}
          inputMode="numeric"
          autoComplete="off"
          error={faultAt('transitMinDays')}
          value={values.minDays}
          onChange={(event) => change({ minDays: event.target.value })}
        />
        <TextField
          label={t('shipping.transitMax')}
          inputMode="numeric"
          autoComplete="off"
          error={faultAt('transitMaxDays')}
          value={values.maxDays}
          onChange={(event) => change({ maxDays: event.target.value })}
        />
      </div>
      <Checkbox isSelected={values.isTracked} onChange={(isTracked) => change({ isTracked })}>
        {t('shipping.tracked')}
      </Checkbox>
      <Button type="submit" className="justify-self-start" isPending={save.isBusy}>
        {t('shipping.save')}
      </Button>
    </form>
  );
}

interface ReachProps {
  values: OptionValues;
  onChange(change: Partial<OptionValues>): void;
  faultAt(path: string): string | undefined;
}

/** Where it goes: the world less some countries, or some countries. Both lists are kept while somebody makes up his mind. */
function ReachFields({ values, onChange, faultAt }: ReachProps) {
  const t = useText(shippingText);
  return (
    <>
      <RadioCards
        look="rows"
        label={t('shipping.where')}
        value={values.reach}
        onChange={(reach) => onChange({ reach: reach as OptionValues['reach'] })}
        cards={[
          { value: 'WORLD', title: t('shipping.world'), text: t('shipping.worldText') },
          { value: 'SOME', title: t('shipping.onlySome'), text: t('shipping.onlySomeText') },
        ]}
      />
      {values.reach === 'WORLD' ? (
        <CountryPicker
          key="excluded"
          label={t('shipping.excluded')}
          none={t('shipping.excludedNone')}
          error={faultAt('excludedCountries')}
          value={values.excluded}
          onChange={(excluded) => onChange({ excluded })}
        />
      ) : (
        <CountryPicker
          key="countries"
          label={t('shipping.countries')}
          none={t('shipping.countriesNone')}
          error={faultAt('countries')}
          value={values.countries}
          onChange={(countries) => onChange({ countries })}
        />
      )}
    </>
  );
}
