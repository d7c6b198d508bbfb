import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Landmark } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { CasePages } from '../../../features/desk/CasePages.tsx';
import { usePageQuery } from '../../../lib/use-page-query.ts';
import { useText } from '../../../lib/use-text.ts';
import { useTitle } from '../../../lib/use-title.ts';
import { payText } from '../../../text/en/pay.ts';
import { Button, LinkButton } from '../../../ui/Button.tsx';
import { Due } from '../../../ui/Due.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { TextField } from '../../../ui/Field.tsx';
import { Money } from '../../../ui/Money.tsx';
import { Table } from '../../../ui/Table.tsx';
import { ConfirmMoneyDialog } from './ConfirmMoneyDialog.tsx';
import { MoneyExpectedPageDocument, type MoneyExpectedPageQuery } from './MoneyExpectedPage.generated.ts';

export type Expected = MoneyExpectedPageQuery['moneyExpected']['nodes'][number];

/** Payments from outside that buyers have announced, until somebody sees the money. */
export function MoneyExpectedPage() {
  const t = useText(payText);
  useTitle(t('pay.expected'));
  const { reference, after } = useSearch({ from: '/desk/expected' });
  const { data } = usePageQuery(MoneyExpectedPageDocument, { variables: { reference, after }, fetchPolicy: 'cache-and-network' });
  const { nodes, pageInfo, totalCount } = data.moneyExpected;
  return (
    <div className="stack gap-6">
      <div>
        <h1>{t('pay.expected')}</h1>
        {!reference && <p>{t('pay.expectedText', { count: totalCount })}</p>}
      </div>
      <FindByReference key={reference} reference={reference ?? ''} />
      {nodes.length === 0 ? (
        <EmptyState
          icon={Landmark}
          title={t(reference ? 'pay.noneFound' : 'pay.none')}
          action={
            reference && (
              <LinkButton look="second" to="/desk/expected">
                {t('pay.findAll')}
              </LinkButton>
            )
          }
        >
          <p>{t(reference ? 'pay.noneFoundText' : 'pay.noneText')}</p>
        </EmptyState>
      ) : (
        <ExpectedSheet rows={nodes} />
      )}
      <CasePages after={after} pageInfo={pageInfo} />
    </div>
  );
}

function FindByReference({ reference }: { reference: string }) {
  const t = useText(payText);
  const navigate = useNavigate();
  const [typed, setTyped] = useState(reference);
  function find(event: FormEvent) {
    event.preventDefault();
    void navigate({ to: '/desk/expected', search: typed.trim() ? { reference: typed.trim() } : {} });
  }
  return (
    <form className="row flex-wrap !items-end" onSubmit={find}>
      <TextField label={t('pay.find')} placeholder={t('pay.findHint')} value={typed} onChange={(event) => setTyped(event.target.value)} />
      <Button type="submit" look="second">
        {t('pay.findGo')}
      </Button>
      {reference && (
        <LinkButton look="link" to="/desk/expected">
          {t('pay.findAll')}
        </LinkButton>
      )}
    </form>
  );
}

function ExpectedSheet({ rows }: { rows: readonly Expected[] }) {
  const t = useText(payText);
  const [confirming, setConfirming] = useState<Expected | null>(null);
  const columns = ['payBy', 'reference', 'buyer', 'method', 'state'] as const;
  const head = (
    <tr>
      {columns.map((column) => (
        <th key={column} scope="col">
          {t(`pay.col.${column}`)}
        </th>
      ))}
      <th scope="col" className="r">
        {t('pay.col.missing')}
      </th>
      <th scope="col" className="r">
        {t('pay.col.due')}
      </th>
    </tr>
  );
  return (
    <>
      <Table caption={t('pay.expected')} head={head}>
        <tbody>
          {rows.map((row) => (
            <ExpectedRow key={row.id} row={row} onConfirm={() => setConfirming(row)} />
          ))}
        </tbody>
      </Table>
      {confirming && <ConfirmMoneyDialog key={confirming.id} attempt={confirming} onClose={() => setConfirming(null)} />}
    </>
  );
}

function ExpectedRow({ row, onConfirm }: { row: Expected; onConfirm(): void }) {
  const t = useText(payText);
  const { transfer, purchase } = row;
  if (!transfer) return null;
  return (
    <tr>
      <td>
        <Due startedAt={row.startedAt} dueAt={transfer.payBy} />
      </td>
      <td className="num">
        <b>{transfer.reference}</b>
      </td>
      <td>
        {purchase?.orders[0]?.buyer?.name}
        {purchase?.orders.map((order) => (
          <Link key={order.id} className="num block" to="/desk/orders/$id" params={{ id: order.id }}>
            {order.number}
          </Link>
        ))}
      </td>
      <td data-label={t('pay.col.method')}>{row.methodName}</td>
      <td>
        <div className="stack !gap-2">
          <span>{t(`pay.state.${row.state as 'UNDERPAID'}`)}</span>
          <Button size="small" className="justify-self-start" onPress={onConfirm}>
            {t('pay.confirm')}
          </Button>
        </div>
      </td>
      <td className="r" data-label={t('pay.col.missing')}>
        <Money value={transfer.missing} />
      </td>
      <td className="r" data-label={t('pay.col.due')}>
        <Money value={row.amount} />
      </td>
    </tr>
  );
}
