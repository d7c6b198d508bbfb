import { useCallback, useState } from 'react';
import type { AddressValues } from '../../features/accounts/AddressForm.tsx';
import type { PaymentMethodCode } from '../../graphql/schema.generated.ts';
import { keep, kept } from '../../lib/remembered.ts';

export type Section = 'address' | 'shipping' | 'payment';

export interface CheckoutState {
  open: Section;
  /** The address chosen, or being typed. */
  address: AddressValues | null;
  /** A saved address that was picked; `null` for one typed here. */
  savedId: string | null;
  isAddressDone: boolean;
  isShippingDone: boolean;
  method: PaymentMethodCode | null;
  /** Whether the wallet pays its part first. */
  isWalletFirst: boolean;
}

const start: CheckoutState = {
  open: 'address',
  address: null,
  savedId: null,
  isAddressDone: false,
  isShippingDone: false,
  method: null,
  isWalletFirst: false,
};
const storageKey = 'checkout';

/** Where the shopper is in the checkout and everything typed so far; kept over reloads, sign-in and a lost connection. */
export function useCheckoutState(): [CheckoutState, (change: Partial<CheckoutState>) => void] {
  const [state, setState] = useState<CheckoutState>(() => ({
    ...start,
    ...(JSON.parse(kept(storageKey) ?? '{}') as Partial<CheckoutState>),
  }));
  const change = useCallback((part: Partial<CheckoutState>) => {
    setState((before) => {
      const next = { ...before, ...part };
      keep(storageKey, JSON.stringify(next));
      return next;
    });
  }, []);
  return [state, change];
}
