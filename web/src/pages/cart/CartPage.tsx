import { Link } from '@tanstack/react-router';
import { ShoppingCart, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { AddToCartDocument } from '../../features/cart/AddToCart.generated.ts';
import { useShippingChoices } from '../../features/cart/shipping-choices.ts';
import { useShipTo } from '../../lib/ship-to.tsx';
import { useCommand } from '../../lib/use-command.ts';
import { usePageQuery } from '../../lib/use-page-query.ts';
import { useText } from '../../lib/use-text.ts';
import { useTitle } from '../../lib/use-title.ts';
import { buyText } from '../../text/en/buy.ts';
import { Button, LinkButton } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { Note } from '../../ui/Note.tsx';
import { CartGroup, type RemovedLine } from './CartGroup.tsx';
import { CartPageDocument } from './CartPage.generated.ts';
import { CartSummary } from './CartSummary.tsx';
import { ResetCart } from './ResetCart.tsx';

/** What lies in the cart, shop by shop, with what it costs to get it here. */
export function CartPage() {
  const t = useText(buyText);
  useTitle(t('buy.cart'));
  const { country } = useShipTo();
  const { cart } = usePageQuery(CartPageDocument, { variables: { country }, fetchPolicy: 'cache-and-network' }).data;
  const [choices, choose] = useShippingChoices();
  const [removed, setRemoved] = useState<RemovedLine | null>(null);

  return (
    <div className="page">
      <div className="beside">
        <div className="stack gap-6">
          <div className="row flex-wrap !items-end justify-between">
            <h1>{t('buy.cart')}</h1>
            {cart.quantity > 0 && <p className="text-ink-2">{t('buy.cartCount', { items: cart.quantity, shops: cart.groups.length })}</p>}
          </div>
          {cart.notices.map((notice) => (
            <Note key={notice}>{notice}</Note>
          ))}
          {cart.groups.map((group) => (
            <CartGroup key={group.shop.id} group={group} choices={choices} onChoose={choose} onRemoved={setRemoved} />
          ))}
          {removed && <RemovedNote line={removed} onDone={() => setRemoved(null)} />}
          {cart.groups.length === 0 && (
            <EmptyState icon={ShoppingCart} title={t('buy.cartEmpty')} action={<LinkButton to="/search">{t('buy.lookAround')}</LinkButton>}>
              <p>{t('buy.cartEmptyText')}</p>
            </EmptyState>
          )}
          {cart.groups.length > 0 && <ResetCart />}
        </div>
        {cart.groups.length > 0 && <CartSummary cart={cart} choices={choices} />}
      </div>
      <p className="sr-only">
        <Link to="/">{t('buy.home')}</Link>
      </p>
    </div>
  );
}

const cartPage = ['CartPage'];

function RemovedNote({ line, onDone }: { line: RemovedLine; onDone(): void }) {
  const t = useText(buyText);
  const add = useCommand(AddToCartDocument, { refetch: cartPage });
  return (
    <div className="stack !gap-2">
      <ErrorSummary refusals={add.refusals} fault={add.fault} />
      <div className="gone row justify-between" role="status">
        <span className="text-ink-2">{t('buy.removed', { title: line.title })}</span>
        <Button
          look="link"
          isPending={add.isBusy}
          onPress={() =>
            void add.run({ input: { variantId: line.variantId, quantity: line.quantity } }).then((answer) => answer && onDone())
          }
        >
          <Undo2 className="icon" aria-hidden />
          {t('buy.undo')}
        </Button>
      </div>
    </div>
  );
}
