import { CloudOff, CreditCard, Landmark, type LucideIcon, Wallet } from 'lucide-react';
import type { PaymentMethodCode } from '../../graphql/schema.generated.ts';
import { useCountryName } from '../../lib/use-country-name.ts';
import { useText } from '../../lib/use-text.ts';
import { buyText } from '../../text/en/buy.ts';
import { RadioCards } from '../../ui/RadioCards.tsx';
import type { Methods } from './CheckoutSections.tsx';
import { CheckoutStep } from './CheckoutStep.tsx';
import type { CheckoutState } from './checkout-state.ts';

const icons: Record<string, LucideIcon> = { CARD: CreditCard, WALLET: Wallet, WIRE_TRANSFER: Landmark };

interface Props {
  methods: Methods;
  country: string;
  state: CheckoutState;
  change(part: Partial<CheckoutState>): void;
}

/** Every way to pay; one that is off says why, instead of hiding. */
export function PaymentSection({ methods, country, state, change }: Props) {
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
      <RadioCards
        label={t('buy.payMethod')}
        value={chosen?.code ?? null}
        onChange={(code) => change({ method: code as PaymentMethodCode })}
        cards={methods.map((method) => {
          const Icon = icons[method.code] ?? Landmark;
          return {
            value: method.code,
            title: method.name,
            text: method.code === 'CARD' && method.isAvailable ? t('buy.method.CARD') : undefined,
            end: <Icon className="icon text-ink-2" aria-hidden />,
            offReason: !method.isAvailable && (
              <>
                <CloudOff className="icon" aria-hidden />
                <span>{method.reason}</span>
              </>
            ),
          };
        })}
      />
    </CheckoutStep>
  );
}
