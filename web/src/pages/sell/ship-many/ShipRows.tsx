import { Link } from '@tanstack/react-router';
import { CircleAlert, CircleCheck, History, type LucideIcon, PackageCheck } from 'lucide-react';
import { useText } from '../../../lib/use-text.ts';
import { shipManyText } from '../../../text/en/ship-many.ts';
import { Chip, type Tone } from '../../../ui/Chip.tsx';
import { Table } from '../../../ui/Table.tsx';
import type { ShipOrdersMutation } from './SellShipManyPage.generated.ts';

export type ShipRow = NonNullable<ShipOrdersMutation['shipOrders']['rows']>[number];

const looks: Record<ShipRow['outcome'], { icon: LucideIcon; tone: Tone }> = {
  READY: { icon: CircleCheck, tone: 'trust' },
  SHIPPED: { icon: PackageCheck, tone: 'success' },
  SHIPPED_BEFORE: { icon: History, tone: 'neutral' },
  REFUSED: { icon: CircleAlert, tone: 'danger' },
};

/** What became of each line of a list, or would. */
export function ShipRows({ rows }: { rows: ShipRow[] }) {
  const t = useText(shipManyText);
  const columns = ['line', 'order', 'parcel', 'contents', 'outcome'] as const;
  const head = (
    <tr>
      {columns.map((column) => (
        <th key={column} scope="col">
          {t(`many.${column}`)}
        </th>
      ))}
    </tr>
  );
  return (
    <Table caption={t('many.caption')} head={head}>
      <tbody>
        {rows.map((row) => (
          <Row key={row.id} row={row} />
        ))}
      </tbody>
    </Table>
  );
}

function Row({ row }: { row: ShipRow }) {
  const t = useText(shipManyText);
  const { icon, tone } = looks[row.outcome];
  const isFlagged = row.isNumberReused && row.outcome !== 'REFUSED';
  const sentence = row.userErrors[0]?.message ?? (row.outcome === 'SHIPPED_BEFORE' && t('many.before'));
  return (
    <tr>
      <td className="num" data-label={t('many.line')}>
        {row.line}
      </td>
      <td data-label={t('many.order')}>
        {row.order ? (
          <Link className="num" to="/sell/orders/$id" params={{ id: row.order.id }}>
            {row.order.number}
          </Link>
        ) : (
          <span className="num wrap-anywhere">{row.orderNumber}</span>
        )}
        {row.order && <span className="block text-ink-2">{t('many.for', { buyer: row.order.buyer.name })}</span>}
      </td>
      <td className="wrap-anywhere" data-label={t('many.parcel')}>
        {row.carrier} <span className="num">{row.number}</span>
      </td>
      <td className={row.contents.length === 0 ? 'only-wide' : undefined} data-label={t('many.contents')}>
        {row.contents.map((line) => `${line.quantity} × ${line.title}`).join(', ')}
      </td>
      <td data-label={t('many.outcome')}>
        <Chip icon={icon} tone={tone}>
          {t(`many.outcome.${row.outcome}`)}
        </Chip>
        {sentence && <span className="block max-w-80">{sentence}</span>}
        {isFlagged && <span className="block max-w-80 text-warning">{t('many.reused')}</span>}
      </td>
    </tr>
  );
}
