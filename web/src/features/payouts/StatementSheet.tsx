import { Link } from '@tanstack/react-router';
import { useText } from '../../lib/use-text.ts';
import { payoutsText } from '../../text/en/payouts.ts';
import { DayText } from '../../ui/DateText.tsx';
import { Money } from '../../ui/Money.tsx';
import { Table } from '../../ui/Table.tsx';
import type { StatementSheet_LineFragment as Line } from './StatementSheet.generated.ts';

/** Lines of a statement, each with its cause. Lines are no entities of the cache, for their balance depends on where they stand: they come whole. */
export function StatementSheet({ lines, caption }: { lines: readonly Line[]; caption: string }) {
  const t = useText(payoutsText);
  const hasBalance = lines.some(({ balance }) => balance);
  const head = (
    <tr>
      <th scope="col">{t('payouts.col.day')}</th>
      <th scope="col">{t('payouts.col.what')}</th>
      <th scope="col" className="r">
        {t('payouts.col.gross')}
      </th>
      <th scope="col" className="r">
        {t('payouts.col.fee')}
      </th>
      <th scope="col" className="r">
        {t('payouts.col.amount')}
      </th>
      {hasBalance && (
        <th scope="col" className="r">
          {t('payouts.col.balance')}
        </th>
      )}
    </tr>
  );
  return (
    <Table caption={caption} head={head}>
      <tbody>
        {lines.map((line) => (
          <tr key={line.id}>
            <td>
              <DayText at={line.at} look="full" />
            </td>
            <td>
              <Cause line={line} />
            </td>
            <td className="r max-md:empty:hidden" data-label={t('payouts.col.gross')}>
              {line.gross && <Money value={line.gross} />}
            </td>
            <td className="r max-md:empty:hidden" data-label={t('payouts.col.fee')}>
              {line.commission && <Money value={{ ...line.commission, amountMinor: 0 - line.commission.amountMinor }} />}
            </td>
            <td className="r" data-label={t('payouts.col.amount')}>
              <Money value={line.amount} />
            </td>
            {hasBalance && (
              <td className="r" data-label={t('payouts.col.balance')}>
                {line.balance && <Money value={line.balance} />}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

/** What caused a line, with the way there. */
function Cause({ line: { kind, order, payout } }: { line: Line }) {
  const t = useText(payoutsText);
  const of = {
    order: order && (
      <Link key="o" to="/sell/orders/$id" params={{ id: order.id }} className="num">
        {order.number}
      </Link>
    ),
    payout: payout && (
      <Link key="p" to="/sell/money/payouts/$id" params={{ id: payout.id }} className="num">
        {payout.number}
      </Link>
    ),
  };
  return <>{t.rich(`payouts.line.${kind}`, of as never)}</>;
}
