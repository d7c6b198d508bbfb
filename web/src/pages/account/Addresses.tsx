import { useState } from 'react';
import { AddressForm, type AddressValues, emptyAddress } from '../../features/accounts/AddressForm.tsx';
import { inOneLine, toInput, toValues } from '../../features/accounts/address.ts';
import { CountrySelect } from '../../features/shipping/CountrySelect.tsx';
import { useCommand } from '../../lib/use-command.ts';
import { useCountryName } from '../../lib/use-country-name.ts';
import { usePageQuery } from '../../lib/use-page-query.ts';
import { useText } from '../../lib/use-text.ts';
import { accountText } from '../../text/en/account.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { useToast } from '../../ui/Toast.tsx';
import { AccountPageDocument, SaveAddressDocument } from './AccountPage.generated.ts';

interface Editing {
  id: string | undefined;
  start: AddressValues;
  isDefault: boolean;
}

/** The address book. */
export function Addresses({ home }: { home: string }) {
  const t = useText(accountText);
  const nameOf = useCountryName();
  const { viewer } = usePageQuery(AccountPageDocument).data;
  const [editing, setEditing] = useState<Editing | null>(null);
  const addresses = viewer?.addresses ?? [];
  return (
    <section className="card stack" aria-labelledby="addresses">
      <h2 id="addresses">{t('account.addresses')}</h2>
      {addresses.length === 0 && <p className="text-ink-2">{t('account.noAddresses')}</p>}
      <ul className="stack">
        {addresses.map((address) => (
          <li key={address.id} className="row !items-start justify-between">
            <span>
              {inOneLine(address, nameOf(address.country))}
              {address.isDefault && <span className="block text-sm text-ink-2">{t('account.defaultAddress')}</span>}
            </span>
            <Button
              look="link"
              size="small"
              aria-label={`${t('account.editAddress')}: ${address.line1}`}
              onPress={() => setEditing({ id: address.id, start: toValues(address), isDefault: address.isDefault })}
            >
              {t('account.editAddress')}
            </Button>
          </li>
        ))}
      </ul>
      <Button
        look="second"
        size="small"
        className="justify-self-start"
        onPress={() => setEditing({ id: undefined, start: { ...emptyAddress, country: home }, isDefault: addresses.length === 0 })}
      >
        {t('account.addAddress')}
      </Button>
      {editing && <AddressDialog editing={editing} onClose={() => setEditing(null)} />}
    </section>
  );
}

const accountPage = ['AccountPage'];

function AddressDialog({ editing, onClose }: { editing: Editing; onClose(): void }) {
  const t = useText(accountText);
  const toast = useToast();
  const [country, setCountry] = useState(editing.start.country);
  const [isDefault, setDefault] = useState(editing.isDefault);
  const save = useCommand(SaveAddressDocument, { refetch: accountPage });

  async function submit(values: AddressValues) {
    const answer = await save.run({ input: { id: editing.id, ...toInput({ ...values, country }), isDefault } });
    if (!answer) return;
    toast(t('account.addressSaved'));
    onClose();
  }

  return (
    <Dialog title={t('account.addAddress')} isOpen isWide isDismissable={false} onClose={onClose} closeLabel={t('account.close')}>
      <ErrorSummary refusals={save.refusals} fault={save.fault} />
      <AddressForm
        start={editing.start}
        submitLabel={t('account.saveAddress')}
        isBusy={save.isBusy}
        onSubmit={(values) => void submit(values)}
        countryCode={country}
        country={<CountrySelect label={t('address.country')} value={country} onChange={setCountry} />}
      >
        <Checkbox isSelected={isDefault} onChange={setDefault}>
          {t('address.default')}
        </Checkbox>
      </AddressForm>
    </Dialog>
  );
}
