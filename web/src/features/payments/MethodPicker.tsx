import { Banknote, CloudOff, CreditCard, Globe, Landmark, type LucideIcon, Wallet } from 'lucide-react';
import type { PaymentMethodCode } from '../../graphql/schema.generated.ts';
import { useText } from '../../lib/use-text.ts';
import { payText } from '../../text/en/pay.ts';
import { Money } from '../../ui/Money.tsx';
import { RadioCards } from '../../ui/RadioCards.tsx';
import type { MethodPicker_MethodFragment } from './MethodPicker.generated.ts';

const icons: Readonly<Record<PaymentMethodCode, LucideIcon>> = {
  CARD: CreditCard,
  WIRE_TRANSFER: Landmark,
  WEBMONEY: Globe,
  WESTERN_UNION: Banknote,
  WALLET: Wallet,
};

interface Props {
  methods: readonly MethodPicker_MethodFragment[];
  value: PaymentMethodCode | null;
  onChange(code: PaymentMethodCode): void;
}

/** Every way to pay; one that is off says why, instead of hiding. */
export function MethodPicker({ methods, value, onChange }: Props) {
  const t = useText(payText);
  return (
    <RadioCards
      label={t('pay.method')}
      value={value}
      onChange={(code) => onChange(code as PaymentMethodCode)}
      cards={methods.map((method) => {
        const Icon = icons[method.code];
        return {
          value: method.code,
          title: method.name,
          text: method.isAvailable ? [method.brands.join(', '), method.text].filter(Boolean).join('. ') : undefined,
          end: (
            <span className="row !gap-2">
              {method.balance && <Money value={method.balance} />}
              <Icon className="icon text-ink-2" aria-hidden />
            </span>
          ),
          offReason: !method.isAvailable && (
            <>
              <CloudOff className="icon" aria-hidden />
              <span>{method.reason}</span>
            </>
          ),
        };
      })}
    />
  );
}
