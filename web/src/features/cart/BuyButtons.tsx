import { useNavigate } from '@tanstack/react-router';
import { useRef } from 'react';
import { useCommand } from '../../lib/use-command.ts';
import { useText } from '../../lib/use-text.ts';
import { findText } from '../../text/en/find.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { useToast } from '../../ui/Toast.tsx';
import { AddToCartDocument, BuyNowDocument } from './AddToCart.generated.ts';

interface Action {
  action: string;
  allowed: boolean;
  reason: string | null;
}

interface Props {
  variantId: string;
  title: string;
  quantity: number;
  isSoldOut: boolean;
  actions: readonly Action[];
  size?: 'big';
}

/** The two ways to buy. Buy Now leaves the cart alone; both say why when they are off. */
export function BuyButtons({ variantId, title, quantity, isSoldOut, actions, size }: Props) {
  const t = useText(findText);
  const navigate = useNavigate();
  const toast = useToast();
  const add = useCommand(AddToCartDocument);
  const buy = useCommand(BuyNowDocument);
  const key = useRef<string>(undefined);
  const off = (name: string) => actions.find((each) => each.action === name && !each.allowed);
  const reason = off('BUY_NOW')?.reason ?? off('ADD_TO_CART')?.reason;

  async function addToCart() {
    const answer = await add.run({ input: { variantId, quantity } });
    if (answer)
      toast(t('find.product.added', { title }), { label: t('find.product.toCart'), onPress: () => void navigate({ to: '/cart' }) });
  }

  async function buyNow() {
    key.current ??= crypto.randomUUID();
    const answer = await buy.run({ input: { variantId, quantity, idempotencyKey: key.current } });
    if (!answer?.draft) return;
    key.current = undefined; // answered for good: the next press is a new purchase
    void navigate({ to: '/checkout', search: { draft: answer.draft.id } });
  }

  return (
    <div className="stack !gap-3">
      <ErrorSummary refusals={[...add.refusals, ...buy.refusals]} fault={add.fault ?? buy.fault} />
      <div className="grid grid-cols-2 gap-3">
        <Button size={size} isPending={buy.isBusy} isDisabled={isSoldOut || Boolean(off('BUY_NOW'))} onPress={() => void buyNow()}>
          {t('find.product.buyNow')}
        </Button>
        <Button
          size={size}
          look="second"
          isPending={add.isBusy}
          isDisabled={isSoldOut || Boolean(off('ADD_TO_CART'))}
          onPress={() => void addToCart()}
        >
          {t('find.product.addToCart')}
        </Button>
      </div>
      {!isSoldOut && reason && <p className="text-sm text-ink-2">{reason}</p>}
    </div>
  );
}
