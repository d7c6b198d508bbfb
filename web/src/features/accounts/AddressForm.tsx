import { type ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import { useText } from '../../lib/use-text.ts';
import { accountText } from '../../text/en/account.ts';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/Field.tsx';

export interface AddressValues {
  name: string;
  line1: string;
  line2: string;
  city: string;
  region: string;
  postcode: string;
  country: string;
  phone: string;
}

export const emptyAddress: AddressValues = { name: '', line1: '', line2: '', city: '', region: '', postcode: '', country: '', phone: '' };

interface Props {
  start: AddressValues;
  submitLabel: string;
  isBusy?: boolean;
  /** Each change as it is typed, so that a reload finds it again. */
  onTyped?(values: AddressValues): void;
  onSubmit(values: AddressValues): void;
  /** The country control; it decides what can be sent, so the page owns it. */
  country: ReactNode;
  children?: ReactNode;
}

/** Where a parcel goes. One field for the name, no forced state or postcode: addresses differ. */
export function AddressForm({ start, submitLabel, isBusy = false, onTyped, onSubmit, country, children }: Props) {
  const t = useText(accountText);
  const { register, handleSubmit, formState, getValues } = useForm<AddressValues>({ defaultValues: start });
  const { errors } = formState;
  const required = { validate: (value: string) => value.trim() !== '' || t('address.required') };
  const phone = { validate: (value: string) => value.trim() === '' || value.replace(/\D/g, '').length >= 5 || t('address.phoneWrong') };
  const typed = { onChange: () => onTyped?.(getValues()) };

  return (
    <form className="stack" noValidate onSubmit={(event) => void handleSubmit((values) => onSubmit(values))(event)}>
      <TextField
        label={t('address.name')}
        autoComplete="shipping name"
        error={errors.name?.message}
        {...register('name', { ...required, ...typed })}
      />
      <TextField
        label={t('address.line1')}
        autoComplete="shipping address-line1"
        error={errors.line1?.message}
        {...register('line1', { ...required, ...typed })}
      />
      <TextField label={t('address.line2')} autoComplete="shipping address-line2" {...register('line2', typed)} />
      <div className="grid grid-cols-1 gap-4 sm:grid-cols-[9rem_1fr]">
        <TextField label={t('address.postcode')} autoComplete="shipping postal-code" {...register('postcode', typed)} />
        <TextField
          label={t('address.city')}
          autoComplete="shipping address-level2"
          error={errors.city?.message}
          {...register('city', { ...required, ...typed })}
        />
      </div>
      <TextField label={t('address.region')} autoComplete="shipping address-level1" {...register('region', typed)} />
      {country}
      <TextField
        label={t('address.phone')}
        type="tel"
        autoComplete="shipping tel"
        error={errors.phone?.message}
        {...register('phone', { ...phone, ...typed })}
      />
      {children}
      <Button type="submit" isPending={isBusy} className="justify-self-start">
        {submitLabel}
      </Button>
    </form>
  );
}
