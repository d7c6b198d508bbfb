import { Wallet } from 'lucide-react';
import type { PaymentMethodCode } from '../../graphql/schema.generated.ts';
import { moneyText } from '../../lib/money.ts';
import { useText } from '../../lib/use-text.ts';
import { payText } from '../../text/en/pay.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import type { MethodPicker_MethodFragment } from './MethodPicker.generated.ts';
import { MethodPicker } from './MethodPicker.tsx';
import type { WalletPart } from './use-wallet-part.ts';

interface Props {
  methods: readonly MethodPicker_MethodFragment[];
  value: PaymentMethodCode | null;
  onChange(code: PaymentMethodCode): void;
  wallet: WalletPart;
  onUseWallet(isWanted: boolean): void;
}

/** Every way to pay. A wallet that holds less than the whole is no card of its own: it pays first, and the chosen way pays the rest. */
export function WaysToPay({ methods, value, onChange, wallet, onUseWallet }: Props) {
  const t = useText(payText);
  const { isPossible, holds, partMinor } = wallet;
  const shown = isPossible ? methods.filter(({ code }) => code !== 'WALLET') : methods;
  return (
    <div className="stack">
      {isPossible && (
        <div className="card row justify-between !py-3">
          <Checkbox isSelected={partMinor > 0} onChange={onUseWallet}>
            <b>{t('pay.walletFirst', { amount: moneyText(holds) })}</b>
            <span className="block text-sm text-ink-2">{t('pay.walletFirstText')}</span>
          </Checkbox>
          <Wallet className="icon text-ink-2" aria-hidden />
        </div>
      )}
      <MethodPicker methods={shown} value={value} onChange={onChange} />
    </div>
  );
}

interface SplitProps {
  wallet: WalletPart;
  method: { code: PaymentMethodCode; name: string } | undefined;
}

/** `US$ 12.00 from your wallet, US$ 33.00 by card`; nothing while the wallet pays nothing. */
export function SplitLine({ wallet: { partMinor, rest }, method }: SplitProps) {
  const t = useText(payText);
  if (partMinor === 0 || !method) return null;
  const part = moneyText({ amountMinor: partMinor, currency: rest.currency });
  const by = method.code === 'CARD' ? t('pay.byCard') : t('pay.by', { method: method.name });
  return <p className="text-center font-semibold">{t('pay.split', { part, rest: moneyText(rest), by })}</p>;
}
