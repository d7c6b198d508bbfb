import type { UseFormReturn } from 'react-hook-form';
import { useText } from '../../lib/use-text.ts';
import { accountText } from '../../text/en/account.ts';
import { Select, TextField } from '../../ui/Field.tsx';
import type { AddressValues } from './AddressForm.tsx';
import { type FormOfCountry, fieldOf, isPostcodeDoubtful, type PartOfCountry } from './address-parts.ts';

interface Props {
  part: PartOfCountry;
  form: FormOfCountry;
  hook: UseFormReturn<AddressValues>;
  onTyped(): void;
}

/** One field of an address: typed, or chosen where the country has a closed list. */
export function AddressPart({ part, form, hook, onTyped }: Props) {
  const t = useText(accountText);
  const { name, autoComplete } = fieldOf[part.part];
  const { register, watch, formState } = hook;
  const value = watch(name);
  const label = part.isRequired ? part.label : t('address.optional', { label: part.label });
  const required = { validate: (text: string) => !part.isRequired || text.trim() !== '' || t('address.required') };
  const field = { autoComplete, error: formState.errors[name]?.message, ...register(name, { ...required, onChange: onTyped }) };
  if (part.choices.length > 0) {
    const known = part.choices.some((choice) => choice.value === value) || value === '';
    const choices = [{ value: '', label: t('address.choose') }, ...(known ? [] : [{ value, label: value }]), ...part.choices];
    return <Select label={label} choices={choices} {...field} />;
  }
  return <TextField label={label} hint={part.part === 'POSTCODE' ? postcodeHint() : undefined} {...field} />;

  function postcodeHint() {
    if (isPostcodeDoubtful(value, form.postcodePattern))
      return <span role="status">{t('address.postcodeDoubt', { example: form.postcodeExample ?? '' })}</span>;
    return form.postcodeExample && t('address.postcodeExample', { example: form.postcodeExample });
  }
}
