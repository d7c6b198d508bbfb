import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useText } from '../../../lib/use-text.ts';
import { settlementsText } from '../../../text/en/settlements.ts';
import { Button } from '../../../ui/Button.tsx';
import { DayText, MomentText } from '../../../ui/DateText.tsx';
import { Money } from '../../../ui/Money.tsx';
import type { Difference } from './DeskSettlementPage.tsx';
import { SettleDifferenceDialog } from './SettleDifferenceDialog.tsx';

/** What differs, one below the other: what the file says beside what our books say. */
export function DifferenceSheet({ differences }: { differences: readonly Difference[] }) {
  const [settling, setSettling] = useState<Difference | null>(null);
  return (
    <>
      <ul className="stack gap-4">
        {differences.map((difference) => (
          <li key={difference.id}>
            <DifferenceCard difference={difference} onSettle={() => setSettling(difference)} />
          </li>
        ))}
      </ul>
      {settling && <SettleDifferenceDialog difference={settling} onClose={() => setSettling(null)} />}
    </>
  );
}

function DifferenceCard({ difference, onSettle }: { difference: Difference; onSettle(): void }) {
  const t = useText(settlementsText);
  const { id, cause, kind, reference, text, file, books, orders } = difference;
  const title = t(`settlements.cause.${cause}`);
  return (
    <article className="card stack" aria-labelledby={id}>
      <div>
        <h2 id={id} className="!text-lg">
          {title}
        </h2>
        <p>{text}</p>
        <p className="text-sm text-ink-2 [overflow-wrap:anywhere]">
          {t(`settlements.kind.${kind}`)} <span className="num">{reference}</span>
          {orders.map(({ id: orderId, number }) => (
            <span key={orderId}>
              {' · '}
              <Link to="/desk/orders/$id" params={{ id: orderId }}>
                {t('settlements.order', { number })}
              </Link>
            </span>
          ))}
        </p>
      </div>
      <dl className="grid gap-4 sm:grid-cols-2">
        <Says label={t('settlements.file')} side={file} />
        <Says label={t('settlements.books')} side={books} />
      </dl>
      <HowSettled difference={difference} onSettle={onSettle} title={title} />
    </article>
  );
}

function Says({ label, side }: { label: string; side: Difference['file'] }) {
  const t = useText(settlementsText);
  return (
    <div className="rounded-[var(--corner-md)] bg-sunken p-3">
      <dt className="text-sm text-ink-2">{label}</dt>
      <dd className="m-0">
        {side ? (
          <>
            <b className="num block">
              <Money value={side.amount} />
            </b>
            <span>{side.state}</span>, <MomentText at={side.at} />
          </>
        ) : (
          <b>{t('settlements.silent')}</b>
        )}
      </dd>
    </div>
  );
}

function HowSettled({ difference, onSettle, title }: { difference: Difference; onSettle(): void; title: string }) {
  const t = useText(settlementsText);
  const { settledAt, settledBy, reason, reference } = difference;
  if (!settledAt)
    return (
      <Button
        look="second"
        className="justify-self-start"
        aria-label={t('settlements.settleOf', { cause: title, reference })}
        onPress={onSettle}
      >
        {t('settlements.settle')}
      </Button>
    );
  return (
    <div>
      <p className="text-sm text-ink-2">
        {t.rich('settlements.settledBy', { name: settledBy ?? '', day: <DayText key="day" at={settledAt} look="full" /> })}
      </p>
      <p className="whitespace-pre-line">{reason}</p>
    </div>
  );
}
