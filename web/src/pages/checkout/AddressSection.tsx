import { AddressForm, type AddressValues, emptyAddress } from '../../features/accounts/AddressForm.tsx';
import { inOneLine, toValues } from '../../features/accounts/address.ts';
import { CountrySelect } from '../../features/shipping/CountrySelect.tsx';
import { useCountryName } from '../../lib/use-country-name.ts';
import { useText } from '../../lib/use-text.ts';
import { accountText } from '../../text/en/account.ts';
import { buyText } from '../../text/en/buy.ts';
import { Button } from '../../ui/Button.tsx';
import { RadioCards } from '../../ui/RadioCards.tsx';
import type { Addresses } from './CheckoutSections.tsx';
import { CheckoutStep } from './CheckoutStep.tsx';
import type { CheckoutState } from './checkout-state.ts';

interface Props {
  addresses: Addresses;
  country: string;
  state: CheckoutState;
  change(part: Partial<CheckoutState>): void;
}

const typedHere = 'typed';

/** A saved address, or one typed here. */
export function AddressSection({ addresses, country, state, change }: Props) {
  const t = useText(buyText);
  const nameOf = useCountryName();
  const first = addresses.find((address) => address.isDefault) ?? addresses[0];
  const picked = state.address ? (state.savedId ?? typedHere) : (first?.id ?? typedHere);
  const saved = addresses.find((address) => address.id === picked);

  function pick(id: string) {
    const address = addresses.find((each) => each.id === id);
    change(address ? { address: toValues(address), savedId: id } : { address: { ...emptyAddress, country }, savedId: null });
  }

  return (
    <CheckoutStep
      number={1}
      title={t('buy.where')}
      text={
        state.isAddressDone && state.address && state.open !== 'address' ? (
          <>
            {inOneLine(state.address, nameOf(state.address.country))}
            <br />
            {state.address.phone}
          </>
        ) : (
          t('buy.whereText')
        )
      }
      isOpen={state.open === 'address'}
      isDone={state.isAddressDone}
      editLabel={t('buy.editAddress')}
      onOpen={() => change({ open: 'address' })}
    >
      <div className="stack">
        {addresses.length > 0 && (
          <RadioCards
            label={t('buy.where')}
            value={picked}
            onChange={pick}
            cards={[
              ...addresses.map((address) => ({
                value: address.id,
                title: address.name,
                text: inOneLine({ ...address, name: '' }, nameOf(address.country)),
              })),
              { value: typedHere, title: t('buy.otherAddress') },
            ]}
          />
        )}
        {saved ? (
          <Button
            className="justify-self-start"
            onPress={() => change({ address: toValues(saved), savedId: saved.id, isAddressDone: true, open: 'shipping' })}
          >
            {t('buy.useAddress')}
          </Button>
        ) : (
          <TypedAddress start={state.address ?? { ...emptyAddress, country }} change={change} />
        )}
      </div>
    </CheckoutStep>
  );
}

function TypedAddress({ start, change }: { start: AddressValues; change(part: Partial<CheckoutState>): void }) {
  const t = useText(buyText);
  const words = useText(accountText);
  return (
    <AddressForm
      start={start}
      submitLabel={t('buy.useAddress')}
      onTyped={(values) => change({ address: { ...values, country: start.country }, savedId: null })}
      onSubmit={(values) =>
        change({ address: { ...values, country: start.country }, savedId: null, isAddressDone: true, open: 'shipping' })
      }
      countryCode={start.country}
      country={
        <CountrySelect
          label={words('address.country')}
          autoComplete="shipping country"
          value={start.country}
          onChange={(country) => change({ address: { ...start, country }, savedId: null })}
        />
      }
    />
  );
}
