import type { WalletPart } from '../../features/payments/use-wallet-part.ts';
import { WaysToPay } from '../../features/payments/WaysToPay.tsx';
import { useCountryName } from '../../lib/use-country-name.ts';
import { useText } from '../../lib/use-text.ts';
import { buyText } from '../../text/en/buy.ts';
import type { Methods } from './CheckoutSections.tsx';
import { CheckoutStep } from './CheckoutStep.tsx';
import type { CheckoutState } from './checkout-state.ts';

interface Props {
  methods: Methods;
  wallet: WalletPart;
  country: string;
  state: CheckoutState;
  change(part: Partial<CheckoutState>): void;
}

/** Every way to pay; one that is off says why, instead of hiding. */
export function PaymentSection({ methods, wallet, country, state, change }: Props) {
  const t = useText(buyText);
  const nameOf = useCountryName();
  const isOpen = state.open === 'payment';
  const chosen = methods.find((method) => method.code === state.method && method.isAvailable);
  return (
    <CheckoutStep
      number={3}
      title={t('buy.pay')}
      text={!isOpen && chosen ? chosen.name : t('buy.payText', { country: nameOf(country) })}
      isOpen={isOpen}
      isDone={Boolean(chosen) && state.isShippingDone}
      editLabel={t('buy.pay')}
      onOpen={() => change({ open: 'payment' })}
    >
      <WaysToPay
        methods={methods}
        value={chosen?.code ?? null}
        onChange={(method) => change({ method })}
        wallet={wallet}
        onUseWallet={(isWalletFirst) => change({ isWalletFirst })}
      />
    </CheckoutStep>
  );
}
