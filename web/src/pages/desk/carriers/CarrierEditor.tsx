import { type FormEvent, useState } from 'react';
import { CountryPicker } from '../../../features/shipping/CountryPicker.tsx';
import type { CheckDigit } from '../../../graphql/schema.generated.ts';
import { messageAt } from '../../../lib/message-at.ts';
import { useCommand } from '../../../lib/use-command.ts';
import { useText } from '../../../lib/use-text.ts';
import { carriersText } from '../../../text/en/carriers.ts';
import { workText } from '../../../text/en/work.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { ErrorSummary } from '../../../ui/ErrorSummary.tsx';
import { Select, TextArea, TextField } from '../../../ui/Field.tsx';
import { RadioCards } from '../../../ui/RadioCards.tsx';
import { useToast } from '../../../ui/Toast.tsx';
import { AddCarrierDocument, ChangeCarrierDocument } from './DeskCarriersPage.generated.ts';
import type { Carrier } from './DeskCarriersPage.tsx';

const checkDigits: CheckDigit[] = ['NONE', 'S10', 'UPS', 'FEDEX', 'DHL'];
const braces = { open: '{', close: '}' };
const linesOf = (text: string) => text.split('\n').flatMap((line) => line.trim() || []);

/** What is typed of a carrier. Lists are lines; the countries stay while somebody makes up his mind. */
function valuesOf(carrier: Carrier | null) {
  return {
    ...{ code: carrier?.code ?? '', name: carrier?.name ?? '', page: carrier?.trackingTemplate ?? '', reason: '' },
    ...{ services: carrier?.services.join('\n') ?? '', formats: carrier?.numberFormats.join('\n') ?? '' },
    ...{ checkDigit: carrier?.checkDigit ?? ('NONE' as CheckDigit), reach: carrier?.countries ? 'SOME' : 'WORLD' },
    countries: carrier?.countries ?? [],
  };
}

type Values = ReturnType<typeof valuesOf>;

function inputOf({ code, name, page, services, formats, checkDigit, reach, countries, reason }: Values) {
  return {
    ...{ code: code.trim(), name: name.trim(), trackingTemplate: page.trim() || null, checkDigit, reason: reason.trim() },
    ...{ services: linesOf(services), numberFormats: linesOf(formats), countries: reach === 'SOME' ? countries : null },
  };
}

interface Props {
  /** Null for a new one. */
  carrier: Carrier | null;
  onClose(): void;
}

/** A carrier as a whole: what it is called, where it goes, how its numbers look. */
export function CarrierEditor({ carrier, onClose }: Props) {
  const t = useText(carriersText);
  const w = useText(workText);
  const title = carrier ? t('carriers.changeOf', { carrier: carrier.name }) : t('carriers.add');
  return (
    <Dialog title={title} isOpen onClose={onClose} closeLabel={w('work.close')} isDismissable={false}>
      <CarrierForm carrier={carrier} onClose={onClose} />
    </Dialog>
  );
}

function CarrierForm({ carrier, onClose }: Props) {
  const t = useText(carriersText);
  const toast = useToast();
  const [values, setValues] = useState(() => valuesOf(carrier));
  const [isChecked, setChecked] = useState(false);
  const add = useCommand(AddCarrierDocument, { refetch: 'active', stale: ['carriers'] });
  const change = useCommand(ChangeCarrierDocument, { refetch: 'active', stale: ['carriers'] });
  const save = carrier ? change : add;
  const set = (part: Partial<Values>) => setValues({ ...values, ...part });
  const isReasonMissing = isChecked && values.reason.trim() === '';

  async function submit(event: FormEvent) {
    event.preventDefault();
    setChecked(true);
    if (values.reason.trim() === '') return save.clear();
    if (!(await save.run({ input: inputOf(values) }))) return;
    toast(t(carrier ? 'carriers.saved' : 'carriers.added', { carrier: values.name.trim() }));
    onClose();
  }

  return (
    <form className="stack" noValidate onSubmit={(event) => void submit(event)}>
      <ErrorSummary refusals={save.refusals} fault={save.fault} />
      <CarrierFields values={values} isNew={!carrier} onChange={set} faultAt={(field) => messageAt(save.refusals, field)} />
      <TextField
        label={t('carriers.reason')}
        error={isReasonMissing ? t('carriers.reasonMissing') : messageAt(save.refusals, 'reason')}
        autoComplete="off"
        value={values.reason}
        onChange={(event) => set({ reason: event.target.value })}
      />
      <Button type="submit" className="justify-self-start" isPending={save.isBusy}>
        {t('carriers.save')}
      </Button>
    </form>
  );
}

interface FieldsProps {
  values: Values;
  isNew: boolean;
  onChange(part: Partial<Values>): void;
  faultAt(field: string): string | undefined;
}

function CarrierFields({ values, isNew, onChange, faultAt }: FieldsProps) {
  const t = useText(carriersText);
  const typed = (field: keyof Values) => ({
    value: values[field] as string,
    onChange: (event: { target: { value: string } }) => onChange({ [field]: event.target.value }),
    ...{ autoComplete: 'off', spellCheck: false },
  });
  return (
    <>
      <div className="grid items-start gap-4 sm:grid-cols-2">
        <TextField label={t('carriers.name')} error={faultAt('name')} {...typed('name')} />
        <TextField
          label={t('carriers.code')}
          hint={t(isNew ? 'carriers.codeHint' : 'carriers.codeStays')}
          error={faultAt('code')}
          readOnly={!isNew}
          {...typed('code')}
        />
      </div>
      <TextField label={t('carriers.page')} hint={t('carriers.pageHint', braces)} error={faultAt('trackingTemplate')} {...typed('page')} />
      <TextArea label={t('carriers.services')} hint={t('carriers.servicesHint')} error={faultAt('services')} {...typed('services')} />
      <TextArea
        label={t('carriers.formats')}
        hint={t('carriers.formatsHint', braces)}
        error={faultAt('numberFormats')}
        {...typed('formats')}
      />
      <Select
        label={t('carriers.check')}
        error={faultAt('checkDigit')}
        choices={checkDigits.map((each) => ({ value: each, label: t(`carriers.check.${each}`) }))}
        value={values.checkDigit}
        onChange={(event) => onChange({ checkDigit: event.target.value as CheckDigit })}
      />
      <h3>{t('carriers.where')}</h3>
      <RadioCards
        look="rows"
        label={t('carriers.where')}
        value={values.reach}
        onChange={(reach) => onChange({ reach })}
        cards={[
          { value: 'WORLD', title: t('carriers.world') },
          { value: 'SOME', title: t('carriers.some') },
        ]}
      />
      {values.reach === 'SOME' && (
        <CountryPicker
          label={t('carriers.delivers')}
          none={t('carriers.none')}
          error={faultAt('countries')}
          value={values.countries}
          onChange={(countries) => onChange({ countries })}
        />
      )}
    </>
  );
}
