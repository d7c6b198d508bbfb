import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { NotFound } from '../../features/session/NotFound.tsx';
import { SignedIn } from '../../features/session/SignedIn.tsx';
import { Redirect } from '../../lib/Redirect.tsx';
import { usePageQuery } from '../../lib/use-page-query.ts';
import { useText } from '../../lib/use-text.ts';
import { useTitle } from '../../lib/use-title.ts';
import { disputeText } from '../../text/en/dispute.ts';
import { Breadcrumbs } from '../../ui/Breadcrumbs.tsx';
import { OpenDisputeForm } from './OpenDisputeForm.tsx';
import { OpenDisputePageDocument } from './OpenDisputePage.generated.ts';

/** Says what is wrong with an order and what would be fair. */
export function OpenDisputePage() {
  const { id } = useParams({ from: '/storefront/orders/$id/dispute' });
  return <div className="page">{<SignedIn>{() => <OpenDispute id={id} />}</SignedIn>}</div>;
}

function OpenDispute({ id }: { id: string }) {
  const t = useText(disputeText);
  useTitle(t('dispute.openTitle'));
  const navigate = useNavigate();
  const { order } = usePageQuery(OpenDisputePageDocument, { variables: { id } }).data;
  if (!order) return <NotFound />;
  if (order.dispute) return <Redirect href={`/disputes/${order.dispute.id}`} />;
  return (
    <>
      <Breadcrumbs>
        {[
          <Link key="orders" to="/orders">
            {t('dispute.orders')}
          </Link>,
          <Link key="order" to="/orders/$id" params={{ id }}>
            {order.number}
          </Link>,
          t('dispute.crumb'),
        ]}
      </Breadcrumbs>
      <div className="stack max-w-2xl gap-6">
        <h1>{t('dispute.openTitle')}</h1>
        <p className="text-ink-2">{t('dispute.openText')}</p>
        <OpenDisputeForm
          order={order}
          onOpened={(disputeId) => void navigate({ to: '/disputes/$id', params: { id: disputeId }, replace: true })}
        />
      </div>
    </>
  );
}
