import { useQuery } from '@apollo/client/react';
import { type FormEvent, useState } from 'react';
import { useGuardedCommand } from '../../../features/accounts/use-guarded-command.tsx';
import { messageAt } from '../../../lib/message-at.ts';
import { useCountryName } from '../../../lib/use-country-name.ts';
import { useText } from '../../../lib/use-text.ts';
import { payoutsText } from '../../../text/en/payouts.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { ErrorSummary } from '../../../ui/ErrorSummary.tsx';
import { Select, TextField } from '../../../ui/Field.tsx';
import { useToast } from '../../../ui/Toast.tsx';
import { PayoutCountriesDocument, SavePayoutAccountDocument } from './SellMoneyPage.generated.ts';

interface Props {
  country: string;
  /** For how long nothing is paid out afterwards; 0 for the first account. */
  coolDownDays: number;
  onClose(): void;
}

/** Names the bank account of the shop, by an IBAN or by numbers, as its country does. */
export function PayoutAccountDialog({ country, coolDownDays, onClose }: Props) {
  const t = useText(payoutsText);
  const toast = useToast();
  const nameOf = useCountryName();
  const { data } = useQuery(PayoutCountriesDocument);
  const [typed, setTyped] = useState({ holder: '', country, iban: '', accountNumber: '', bankCode: '', bic: '' });
  const save = useGuardedCommand(SavePayoutAccountDocument, {
    refetch: ['SellMoneyPage'],
    onDone: () => {
      toast(t('payouts.saved'));
      onClose();
    },
  });
  const ibanLength = data?.countries.find(({ code }) => code === typed.country)?.ibanLength ?? null;
  const choices = (data?.countries ?? [{ code: country }])
    .map(({ code }) => ({ value: code, label: nameOf(code) }))
    .sort((one, other) => one.label.localeCompare(other.label));
  const field = (name: Exclude<keyof typeof typed, 'country'>) => ({
    error: messageAt(save.refusals, name),
    value: typed[name],
    autoComplete: 'off',
    onChange: (event: { target: { value: string } }) => setTyped({ ...typed, [name]: event.target.value }),
  });

  function submit(event: FormEvent) {
    event.preventDefault();
    void save.send({ input: typed });
  }

  return (
    <>
      <Dialog title={t('payouts.account')} isOpen isDismissable={false} onClose={onClose} closeLabel={t('payouts.close')}>
        <form className="stack" noValidate onSubmit={submit}>
          <ErrorSummary refusals={save.refusals} fault={save.fault} />
          <p>{t('payouts.formText')}</p>
          {coolDownDays > 0 && <p>{t('payouts.formChange', { days: coolDownDays })}</p>}
          <TextField label={t('payouts.holder')} maxLength={70} {...field('holder')} />
          <Select
            label={t('payouts.country')}
            choices={choices}
            error={messageAt(save.refusals, 'country')}
            value={typed.country}
            onChange={(event) => setTyped({ ...typed, country: event.target.value })}
          />
          {data && ibanLength !== null && (
            <TextField
              label={t('payouts.ibanField')}
              hint={t('payouts.ibanHint', { count: ibanLength })}
              autoCapitalize="characters"
              spellCheck={false}
              {...field('iban')}
            />
          )}
          {data && ibanLength === null && (
            <>
              <TextField label={t('payouts.accountNumber')} spellCheck={false} {...field('accountNumber')} />
              <TextField label={t('payouts.bankCode')} hint={t('payouts.bankCodeHint')} spellCheck={false} {...field('bankCode')} />
            </>
          )}
          <TextField label={t('payouts.bic')} autoCapitalize="characters" spellCheck={false} {...field('bic')} />
          <Button type="submit" className="justify-self-start" isPending={save.isBusy}>
            {t('payouts.save')}
          </Button>
        </form>
      </Dialog>
      {save.question}
    </>
  );
}
