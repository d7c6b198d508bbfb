import { type FormEvent, useState } from 'react';
import { keyFor, settle } from '../../lib/idempotency.ts';
import { messageAt } from '../../lib/message-at.ts';
import { moneyText } from '../../lib/money.ts';
import { useCommand } from '../../lib/use-command.ts';
import { useText } from '../../lib/use-text.ts';
import { walletText } from '../../text/en/wallet.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { TextField } from '../../ui/Field.tsx';
import { useToast } from '../../ui/Toast.tsx';
import { RedeemGiftCodeDocument } from './WalletPage.generated.ts';

/** Puts the money of a gift code into the wallet. */
export function RedeemGiftCode() {
  const t = useText(walletText);
  const toast = useToast();
  const [code, setCode] = useState('');
  const [isChecked, setChecked] = useState(false);
  const redeem = useCommand(RedeemGiftCodeDocument, { refetch: ['WalletPage'], stale: ['paymentMethods'] });
  const refusal = messageAt(redeem.refusals, 'code');

  async function submit(event: FormEvent) {
    event.preventDefault();
    setChecked(true);
    if (code.trim() === '') return;
    const act = 'redeem';
    const input = { code: code.trim() };
    const answer = await redeem.run({ input: { ...input, idempotencyKey: keyFor(act, input) } });
    if (!answer?.amount) return;
    settle(act);
    toast(t('wallet.redeemed', { amount: moneyText(answer.amount) }));
    setCode('');
    setChecked(false);
  }

  return (
    <section className="card" aria-labelledby="redeem">
      <form className="stack" noValidate onSubmit={(event) => void submit(event)}>
        <h2 id="redeem">{t('wallet.redeem')}</h2>
        {!refusal && <ErrorSummary refusals={redeem.refusals} fault={redeem.fault} />}
        <TextField
          label={t('wallet.code')}
          hint={t('wallet.codeHint')}
          error={(isChecked && code.trim() === '' && t('wallet.codeMissing')) || refusal}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={100}
          value={code}
          onChange={(event) => setCode(event.target.value)}
        />
        <Button type="submit" className="justify-self-start" isPending={redeem.isBusy}>
          {t('wallet.redeemGo')}
        </Button>
      </form>
    </section>
  );
}
