import { type FormEvent, useState } from 'react';
import { useIntl } from 'react-intl';
import { CountrySelect } from '../../../features/shipping/CountrySelect.tsx';
import { useNow } from '../../../lib/market-clock.tsx';
import { messageAt } from '../../../lib/message-at.ts';
import { useCommand } from '../../../lib/use-command.ts';
import { useText } from '../../../lib/use-text.ts';
import { shippingText } from '../../../text/en/shipping.ts';
import { Button } from '../../../ui/Button.tsx';
import { ErrorSummary } from '../../../ui/ErrorSummary.tsx';
import { Select, TextArea, TextField } from '../../../ui/Field.tsx';
import { LeaveGuard } from '../../../ui/LeaveGuard.tsx';
import { useToast } from '../../../ui/Toast.tsx';
import { UpdateShopDocument } from './SellShopPage.generated.ts';
import type { OwnShop } from './SellShopPage.tsx';

interface Props {
  shop: OwnShop;
  timeZones: readonly string[];
  handlingMaxDays: number;
}

/** The shop's profile and hours, as one form. */
export function ShopForm({ shop, timeZones, handlingMaxDays }: Props) {
  const t = useText(shippingText);
  const toast = useToast();
  const { name, about, country, city, timeZone, handlingDays, cutOff } = shop;
  const [values, setValues] = useState({ name, about, country, city, timeZone, handlingDays: String(handlingDays), cutOff: cutOff ?? '' });
  const [isNoNumber, setNoNumber] = useState(false);
  const save = useCommand(UpdateShopDocument);
  const [saved, setSaved] = useState(values);
  const change = (part: Partial<typeof values>) => setValues({ ...values, ...part });
  const daysWrong = t('shipping.daysWrong');

  async function submit(event: FormEvent) {
    event.preventDefault();
    const days = /^\s*\d{1,3}\s*$/.test(values.handlingDays) ? Number(values.handlingDays) : null;
    setNoNumber(days === null);
    if (days === null) return save.clear();
    if (!(await save.run({ input: { ...values, handlingDays: days, cutOff: values.cutOff || null } }))) return;
    setSaved(values);
    toast(t('shop.saved'));
  }

  return (
    <form className="card stack" noValidate onSubmit={(event) => void submit(event)}>
      <LeaveGuard isDirty={JSON.stringify(values) !== JSON.stringify(saved)} />
      <ErrorSummary refusals={isNoNumber ? [{ message: daysWrong, path: [] }] : save.refusals} fault={save.fault} />
      <h2>{t('shop.profile')}</h2>
      <TextField
        label={t('shop.name')}
        hint={t('shop.nameHint', { path: `/s/${shop.handle}` })}
        error={messageAt(save.refusals, 'name')}
        maxLength={60}
        autoComplete="organization"
        value={values.name}
        onChange={(event) => change({ name: event.target.value })}
      />
      <TextArea
        label={t('shop.about')}
        hint={t('shop.aboutHint')}
        error={messageAt(save.refusals, 'about')}
        rows={6}
        maxLength={4_000}
        value={values.about}
        onChange={(event) => change({ about: event.target.value })}
      />
      <div className="grid items-start gap-4 sm:grid-cols-2">
        <CountrySelect
          label={t('shop.country')}
          hint={t('shop.countryHint')}
          error={messageAt(save.refusals, 'country')}
          value={values.country}
          onChange={(code) => change({ country: code })}
        />
        <TextField
          label={t('shop.city')}
          error={messageAt(save.refusals, 'city')}
          maxLength={120}
          autoComplete="address-level2"
          value={values.city}
          onChange={(event) => change({ city: event.target.value })}
        />
      </div>
      <h2>{t('shop.hours')}</h2>
      <div className="grid items-start gap-4 sm:grid-cols-2">
        <ZoneSelect
          zones={timeZones}
          value={values.timeZone}
          error={messageAt(save.refusals, 'timeZone')}
          onChange={(zone) => change({ timeZone: zone })}
        />
        <TextField
          label={t('shop.handling')}
          hint={t('shop.handlingHint', { max: handlingMaxDays })}
          error={messageAt(save.refusals, 'handlingDays') ?? (isNoNumber && daysWrong)}
          inputMode="numeric"
          autoComplete="off"
          value={values.handlingDays}
          onChange={(event) => change({ handlingDays: event.target.value })}
        />
        <TextField
          label={t('shop.cutOff')}
          hint={t('shop.cutOffHint')}
          error={messageAt(save.refusals, 'cutOff')}
          type="time"
          value={values.cutOff}
          onChange={(event) => change({ cutOff: event.target.value })}
        />
      </div>
      <Button type="submit" className="justify-self-start" isPending={save.isBusy}>
        {t('shop.save')}
      </Button>
    </form>
  );
}

interface ZoneProps {
  zones: readonly string[];
  value: string;
  error?: string;
  onChange(zone: string): void;
}

/** A time zone by its name; what the clock says there now shows whether it is the right one. */
function ZoneSelect({ zones, value, error, onChange }: ZoneProps) {
  const t = useText(shippingText);
  const { formatTime } = useIntl();
  const all = zones.includes(value) ? zones : [value, ...zones];
  const time = formatTime(useNow(), { timeZone: value, hour: '2-digit', minute: '2-digit' });
  return (
    <Select
      label={t('shop.timeZone')}
      hint={t('shop.timeZoneHint', { time })}
      error={error}
      choices={all.map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }))}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
