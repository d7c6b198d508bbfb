import { useSearch } from '@tanstack/react-router';
import { BadgeCheck } from 'lucide-react';
import { CaseHead } from '../../../features/desk/CaseHead.tsx';
import { CasePages } from '../../../features/desk/CasePages.tsx';
import { PaymentCaseRow } from '../../../features/orders/PaymentCaseRow.tsx';
import { usePageQuery } from '../../../lib/use-page-query.ts';
import { useText } from '../../../lib/use-text.ts';
import { useTitle } from '../../../lib/use-title.ts';
import { deskText } from '../../../text/en/desk.ts';
import { LinkButton } from '../../../ui/Button.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Table } from '../../../ui/Table.tsx';
import { DeskPaymentsPageDocument } from './DeskPaymentsPage.generated.ts';

/** The payments that are being verified, with what made the rules look twice. */
export function DeskPaymentsPage() {
  const t = useText(deskText);
  useTitle(t('desk.payments'));
  const { after } = useSearch({ from: '/desk/payments' });
  const { orders } = usePageQuery(DeskPaymentsPageDocument, { variables: { after }, fetchPolicy: 'cache-and-network' }).data;
  return (
    <div className="stack gap-6">
      <div>
        <h1>{t('desk.payments')}</h1>
        <p>{t('desk.payments.text', { count: orders.totalCount })}</p>
      </div>
      {orders.nodes.length === 0 ? (
        <EmptyState
          icon={BadgeCheck}
          title={t('desk.payments.none')}
          action={
            <LinkButton look="second" to="/desk">
              {t('desk.toQueue')}
            </LinkButton>
          }
        >
          <p>{t('desk.payments.noneText')}</p>
        </EmptyState>
      ) : (
        <Table caption={t('desk.payments')} head={<CaseHead />}>
          <tbody>
            {orders.nodes.map((order) => (
              <PaymentCaseRow key={order.id} order={order} />
            ))}
          </tbody>
        </Table>
      )}
      <CasePages after={after} pageInfo={orders.pageInfo} />
    </div>
  );
}
