import { Link, useLocation, useSearch } from '@tanstack/react-router';
import { PackageX } from 'lucide-react';
import { SignedIn } from '../../features/session/SignedIn.tsx';
import { useShipTo } from '../../lib/ship-to.tsx';
import { usePageQuery } from '../../lib/use-page-query.ts';
import { useText } from '../../lib/use-text.ts';
import { useTitle } from '../../lib/use-title.ts';
import { buyText } from '../../text/en/buy.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Note } from '../../ui/Note.tsx';
import { CheckoutPageDocument } from './CheckoutPage.generated.ts';
import { CheckoutSections } from './CheckoutSections.tsx';
import { useCheckoutState } from './checkout-state.ts';

/** One page of numbered sections; each closes into a summary. */
export function CheckoutPage() {
  const t = useText(buyText);
  useTitle(t('buy.checkout'));
  return (
    <div className="page">
      <SignedIn>{(viewer) => (viewer.kind === 'BUYER' ? <Checkout /> : <OnlyBuyers isSeller={viewer.kind === 'SELLER'} />)}</SignedIn>
    </div>
  );
}

function Checkout() {
  const t = useText(buyText);
  const { draft } = useSearch({ from: '/storefront/checkout' });
  const shipTo = useShipTo();
  const [state, change] = useCheckoutState();
  const country = state.address?.country || shipTo.country;
  const variables = { draftId: draft ?? '', hasDraft: Boolean(draft), country };
  const { data } = usePageQuery(CheckoutPageDocument, { variables, fetchPolicy: 'cache-and-network' });
  const goods = draft ? data.checkoutDraft : data.cart;
  if (!goods || goods.groups.length === 0) {
    return (
      <div className="py-10">
        <EmptyState
          headingLevel={1}
          icon={PackageX}
          title={t('buy.nothing')}
          action={<LinkButton to="/orders">{t('buy.toOrders')}</LinkButton>}
        >
          <p>{t('buy.nothingText')}</p>
        </EmptyState>
      </div>
    );
  }
  return (
    <CheckoutSections
      draftId={draft}
      groups={goods.groups}
      itemsTotal={goods.itemsTotal}
      addresses={data.viewer?.addresses ?? []}
      country={country}
      state={state}
      change={change}
    />
  );
}

function OnlyBuyers({ isSeller }: { isSeller: boolean }) {
  const t = useText(buyText);
  const to = useLocation({ select: ({ href }) => href });
  return (
    <div className="py-10">
      <Note tone="warning">
        <p>{t('buy.onlyBuyers')}</p>
        <p className="row flex-wrap">
          <Link to="/sign-in" search={{ to }}>
            {t('buy.signInOther')}
          </Link>
          {isSeller && (
            <Link to="/join/buyer" search={{ to }}>
              {t('buy.registerAgain')}
            </Link>
          )}
        </p>
      </Note>
    </div>
  );
}
