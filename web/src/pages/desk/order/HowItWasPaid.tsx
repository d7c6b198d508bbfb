import { useText } from '../../../lib/use-text.ts';
import { deskText } from '../../../text/en/desk.ts';
import { MomentText } from '../../../ui/DateText.tsx';
import { Money } from '../../../ui/Money.tsx';
import type { DeskOrder } from './DeskOrderPage.tsx';

type Attempt = NonNullable<DeskOrder['purchase']>['attempts'][number];

/** Every try to pay, the latest first, with what the bank said. */
export function HowItWasPaid({ order }: { order: DeskOrder }) {
  const t = useText(deskText);
  const attempts = order.purchase?.attempts.toReversed() ?? [];
  return (
    <section className="card stack !gap-2" aria-labelledby="paid">
      <h2 id="paid">{t('desk.paid')}</h2>
      {attempts.length === 0 && <p className="text-ink-2">{t('desk.paid.none')}</p>}
      <ol className="log">
        {attempts.map((attempt) => (
          <li key={attempt.id}>
            <MomentText at={attempt.startedAt} look="short" />
            <span>
              <b>{t(`desk.attempt.${attempt.state}`)}</b> <Money value={attempt.amount} />
              {attempt.last4 && `, ${attempt.brand} ${attempt.last4}`}
              <ThreeDS attempt={attempt} />
              {attempt.failureMessage && <q>{attempt.failureMessage}</q>}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

const said = ['Y', 'A', 'N', 'R', 'U'] as const;

function ThreeDS({ attempt }: { attempt: Attempt }) {
  const t = useText(deskText);
  const { threeDS } = attempt;
  if (!threeDS) return <span className="block text-ink-2">{t('desk.threeDS.none')}</span>;
  const status = said.find((each) => each === threeDS.status);
  return (
    <span className="block text-ink-2">
      {status ? t(`desk.threeDS.${status}`) : threeDS.status}
      {threeDS.liabilityShift ? ` ${t('desk.threeDS.bankBears')}` : ` ${t('desk.threeDS.weBear')}`}
    </span>
  );
}
