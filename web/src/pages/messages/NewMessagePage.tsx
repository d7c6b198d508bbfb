import { useNavigate, useSearch } from '@tanstack/react-router';
import { MessageForm } from '../../features/messaging/MessageForm.tsx';
import { NotFound } from '../../features/session/NotFound.tsx';
import { SignedIn } from '../../features/session/SignedIn.tsx';
import { usePageQuery } from '../../lib/use-page-query.ts';
import { useText } from '../../lib/use-text.ts';
import { useTitle } from '../../lib/use-title.ts';
import { talkText } from '../../text/en/talk.ts';
import { NewMessageAboutDocument } from './MessagesPage.generated.ts';

/** Contact Now and Contact Seller: a question that knows what it is about, also through sign-in. */
export function NewMessagePage() {
  return <div className="page stack max-w-208 gap-6 pt-8">{<SignedIn>{() => <NewMessage />}</SignedIn>}</div>;
}

function NewMessage() {
  const t = useText(talkText);
  const { product: productId, shop: shopId, order: orderId } = useSearch({ from: '/storefront/messages/new' });
  const navigate = useNavigate();
  const { product, shop, order } = usePageQuery(NewMessageAboutDocument, {
    variables: { product: productId ?? '', shop: shopId ?? '', order: orderId ?? '' },
  }).data;
  const about =
    (product?.__typename === 'Product' && {
      to: { productId: product.id },
      shop: product.shop.name,
      what: t('talk.aboutProduct', { title: product.title }),
    }) ||
    (order?.__typename === 'Order' && {
      to: { orderId: order.id },
      shop: order.shop?.name ?? '',
      what: t('talk.aboutOrder', { number: order.number }),
    }) ||
    (shop?.__typename === 'Shop' && { to: { shopId: shop.id }, shop: shop.name, what: '' });
  useTitle(about ? t('talk.newTitle', { shop: about.shop }) : '');
  if (!about) return <NotFound />;
  return (
    <>
      <div>
        <h1>{t('talk.newTitle', { shop: about.shop })}</h1>
        <p className="text-ink-2">{about.what}</p>
      </div>
      <div className="card stack">
        <p className="text-sm text-ink-2">{t('talk.newText')}</p>
        <MessageForm
          to={{ about: about.to }}
          label={t('talk.message')}
          onSent={(id) => void navigate({ to: '/messages/$id', params: { id }, replace: true })}
        />
      </div>
    </>
  );
}
