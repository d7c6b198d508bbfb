import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import { useText } from '../../lib/use-text.ts';
import { accountText } from '../../text/en/account.ts';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/Field.tsx';
import { AddressFormOfDocument } from './AddressForm.generated.ts';
import { AddressPart } from './AddressPart.tsx';
import { onlyAsked, plainForm } from './address-parts.ts';

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
  /** Whose way of writing addresses counts. */
  countryCode: string;
  /** The country control; it decides what can be sent, so the page owns it. It comes first, for it decides the other fields too. */
  country: ReactNode;
  children?: ReactNode;
}

/** Where a parcel goes, asked for as its country writes it. What was typed stays when the country changes. */
export function AddressForm({ start, submitLabel, isBusy = false, onTyped, onSubmit, countryCode, country, children }: Props) {
  const t = useText(accountText);
  const { data, previousData } = useQuery(AddressFormOfDocument, { variables: { country: countryCode }, skip: countryCode === '' });
  const form = (data ?? previousData)?.addressForm ?? plainForm;
  const hook = useForm<AddressValues>({ defaultValues: start });
  const { register, handleSubmit, formState, getValues } = hook;
  const typed = () => onTyped?.(getValues());
  const phone = { validate: (value: string) => value.trim() === '' || value.replace(/\D/g, '').length >= 5 || t('address.phoneWrong') };

  return (
    <form className="stack" noValidate onSubmit={(event) => void handleSubmit((values) => onSubmit(onlyAsked(values, form)))(event)}>
      {country}
      {form.parts.map((part) => (
        <AddressPart key={part.part} part={part} form={form} hook={hook} onTyped={typed} />
      ))}
      <TextField
        label={t('address.phone')}
        type="tel"
        autoComplete="shipping tel"
        error={formState.errors.phone?.message}
        {...register('phone', { ...phone, onChange: typed })}
      />
      {children}
      <Button type="submit" isPending={isBusy} className="justify-self-start">
        {submitLabel}
      </Button>
    </form>
  );
}
