import { Link } from '@tanstack/react-router';
import { Landmark } from 'lucide-react';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { PayoutStateChip } from '../../../features/payouts/PayoutStateChip.tsx';
import { useNow } from '../../../lib/market-clock.tsx';
import { moneyText } from '../../../lib/money.ts';
import { useCountryName } from '../../../lib/use-country-name.ts';
import { useText } from '../../../lib/use-text.ts';
import { payoutsText } from '../../../text/en/payouts.ts';
import { Button, LinkButton } from '../../../ui/Button.tsx';
import { DayText } from '../../../ui/DateText.tsx';
import { Money } from '../../../ui/Money.tsx';
import { Note } from '../../../ui/Note.tsx';
import { Table } from '../../../ui/Table.tsx';
import { PayoutAccountDialog } from './PayoutAccountDialog.tsx';
import type { SellMoneyPageQuery } from './SellMoneyPage.generated.ts';

type Shop = NonNullable<NonNullable<SellMoneyPageQuery['viewer']>['shop']>;
type Next = NonNullable<Shop['nextPayouts']>[number];

/** Where the shop's money is paid out to, what comes next, and what was paid out. */
export function Payouts({ shop, policies }: { shop: Shop; policies: SellMoneyPageQuery['policies'] }) {
  const t = useText(payoutsText);
  return (
    <>
      <div className="grid gap-6 lg:grid-cols-2">
        <Account shop={shop} coolDownDays={policies.payoutCoolDownDays} />
        <section className="card stack" aria-labelledby="next-payout">
          <h2 id="next-payout">{t('payouts.next')}</h2>
          {shop.nextPayouts?.map((next) => (
            <p key={next.id}>
              <WhatComes next={next} />
            </p>
          ))}
          <p className="text-ink-2">{t('payouts.rhythm', { days: policies.payoutIntervalDays })}</p>
          <div className="row flex-wrap">
            {shop.nextPayouts?.map(({ amount: { currency } }) => (
              <LinkButton key={currency} look="second" size="small" to="/sell/money/statement" search={{ currency }}>
                {t('payouts.statementOf', { currency })}
              </LinkButton>
            ))}
          </div>
        </section>
      </div>
      <PayoutSheet payouts={shop.payouts?.nodes ?? []} />
    </>
  );
}

function Account({ shop: { payoutAccount: account, country }, coolDownDays }: { shop: Shop; coolDownDays: number }) {
  const t = useText(payoutsText);
  const intl = useIntl();
  const now = useNow();
  const nameOf = useCountryName();
  const [isOpen, setOpen] = useState(false);
  return (
    <section className="card stack" aria-labelledby="payout-account">
      <h2 id="payout-account">{t('payouts.account')}</h2>
      {account ? (
        <p className="[overflow-wrap:anywhere]">
          <b>
            {t(account.kind === 'IBAN' ? 'payouts.iban' : 'payouts.number', { ending: account.ending, country: nameOf(account.country) })}
          </b>
          {account.holder && <span className="block text-ink-2">{t('payouts.held', { holder: account.holder })}</span>}
        </p>
      ) : (
        <p>{t('payouts.none')}</p>
      )}
      {account?.refusal && (
        <Note tone="danger">
          <p>{t('payouts.refused', { why: account.refusal })}</p>
        </Note>
      )}
      {account && Date.parse(account.payFrom) > now && (
        <Note icon={Landmark}>
          <p>{t('payouts.cooling', { day: intl.formatDate(account.payFrom, { day: 'numeric', month: 'long' }) })}</p>
        </Note>
      )}
      <Button look={account ? 'second' : undefined} className="justify-self-start" onPress={() => setOpen(true)}>
        {t(account ? 'payouts.change' : 'payouts.set')}
      </Button>
      {isOpen && (
        <PayoutAccountDialog
          country={account?.country ?? country}
          coolDownDays={account ? coolDownDays : 0}
          onClose={() => setOpen(false)}
        />
      )}
    </section>
  );
}

/** What is paid out next, or why nothing is. */
function WhatComes({ next: { amount, minimum, at, obstacle } }: { next: Next }) {
  const t = useText(payoutsText);
  const intl = useIntl();
  const day = at ? intl.formatDate(at, { day: 'numeric', month: 'short' }) : '';
  const facts = { amount: moneyText(amount), minimum: moneyText(minimum), day };
  return <>{t(obstacle ? `payouts.obstacle.${obstacle}` : 'payouts.about', facts)}</>;
}

function PayoutSheet({ payouts }: { payouts: NonNullable<Shop['payouts']>['nodes'] }) {
  const t = useText(payoutsText);
  const head = (
    <tr>
      <th scope="col">{t('payouts.col.number')}</th>
      <th scope="col">{t('payouts.col.made')}</th>
      <th scope="col">{t('payouts.col.state')}</th>
      <th scope="col" className="r">
        {t('payouts.col.amount')}
      </th>
    </tr>
  );
  return (
    <section className="stack" aria-labelledby="payouts">
      <h2 id="payouts">{t('payouts.list')}</h2>
      {payouts.length === 0 && <p className="text-ink-2">{t('payouts.listNone')}</p>}
      {payouts.length > 0 && (
        <Table caption={t('payouts.list')} head={head}>
          <tbody>
            {payouts.map(({ id, number, state, createdAt, ending, failureText, amount }) => (
              <tr key={id}>
                <td>
                  <Link to="/sell/money/payouts/$id" params={{ id }} className="num whitespace-nowrap">
                    {number}
                  </Link>
                </td>
                <td data-label={t('payouts.col.made')}>
                  <DayText at={createdAt} look="full" />
                </td>
                <td>
                  <PayoutStateChip state={state} />{' '}
                  <span className="text-ink-2">{failureText ?? (ending ? t('payouts.to', { ending }) : '')}</span>
                </td>
                <td className="r">
                  <Money value={amount} />
                </td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </section>
  );
}
