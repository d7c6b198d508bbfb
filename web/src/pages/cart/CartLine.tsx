import { Link } from '@tanstack/react-router';
import { Tag } from 'lucide-react';
import { useIntl } from 'react-intl';
import { RemoveCartLineDocument, UpdateCartLineDocument } from '../../features/cart/CartCommands.generated.ts';
import { moneyText } from '../../lib/money.ts';
import { useCommand } from '../../lib/use-command.ts';
import { useText } from '../../lib/use-text.ts';
import { buyText } from '../../text/en/buy.ts';
import { Button } from '../../ui/Button.tsx';
import { DateText } from '../../ui/DateText.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { Price } from '../../ui/Money.tsx';
import { Note } from '../../ui/Note.tsx';
import { NumberStepper } from '../../ui/NumberStepper.tsx';
import { Stage } from '../../ui/Stage.tsx';
import type { Group, RemovedLine } from './CartGroup.tsx';

type Line = Group['lines'][number];
type Shop = Pick<Group['shop'], 'name' | 'closedUntil' | 'isSuspended'>;

interface Props {
  line: Line;
  shop: Shop;
  onRemoved(line: RemovedLine): void;
}

const cartPage = ['CartPage'];
const mostAtOnce = 99;

/** One thing in the cart: how many, what changed since it was put there, and a way to take it out that can be undone. */
export function CartLine({ line, shop, onRemoved }: Props) {
  const t = useText(buyText);
  const update = useCommand(UpdateCartLineDocument, { refetch: cartPage });
  const remove = useCommand(RemoveCartLineDocument, { refetch: cartPage });
  const isGone = line.problem === 'GONE' || line.problem === 'SOLD_OUT' || line.problem === 'SHOP_CLOSED';

  async function takeOut() {
    const answer = await remove.run({ input: { lineId: line.id } });
    if (answer) onRemoved({ title: line.product.title, variantId: line.variant.id, quantity: line.quantity });
  }

  return (
    <li className="line">
      <Stage thumb="t-24" src={line.variant.picture.small} alt="" seed={line.product.id} size={160} />
      <div className="stack grow !gap-1">
        <h3>
          <Link className="plain" to="/p/$slug" params={{ slug: line.product.slug }} search={{ sku: line.variant.sku }}>
            {line.product.title}
          </Link>
        </h3>
        <p className="text-sm text-ink-2">
          {line.available === null ? line.variant.title : t('buy.variantStock', { variant: line.variant.title, count: line.available })}
        </p>
        <LineProblem line={line} shop={shop} />
        <ErrorSummary refusals={[...update.refusals, ...remove.refusals]} fault={update.fault ?? remove.fault} />
        <div className="row flex-wrap pt-2">
          {!isGone && (
            <NumberStepper
              label={t('buy.quantityOf', { title: line.product.title })}
              value={line.quantity}
              max={Math.max(line.quantity, Math.min(mostAtOnce, line.available ?? mostAtOnce))}
              isDisabled={update.isBusy}
              onChange={(quantity) => void update.run({ input: { lineId: line.id, quantity } })}
            />
          )}
          <Button
            look="link"
            size="small"
            isPending={remove.isBusy}
            onPress={() => void takeOut()}
            aria-label={t('buy.removeThis', { title: line.product.title })}
          >
            {t('buy.remove')}
          </Button>
        </div>
      </div>
      <div className="amt">
        <Price value={line.lineTotal} />
      </div>
    </li>
  );
}

function LineProblem({ line, shop }: { line: Line; shop: Shop }) {
  const t = useText(buyText);
  const { locale } = useIntl();
  if (line.problem === 'PRICE_CHANGED') {
    const values = { before: moneyText(line.priceWhenAdded, locale), now: moneyText(line.unitPrice, locale) };
    return (
      <Note tone="warning" icon={Tag}>
        {line.unitPrice.amountMinor > line.priceWhenAdded.amountMinor ? t('buy.priceUp', values) : t('buy.priceDown', values)}
      </Note>
    );
  }
  if (line.problem === 'LESS_LEFT') return <Note tone="warning">{t('buy.lessLeft', { count: line.available ?? 0 })}</Note>;
  if (line.problem === 'SOLD_OUT') return <Note tone="danger">{t('buy.soldOut')}</Note>;
  if (line.problem === 'SHOP_CLOSED') {
    if (shop.isSuspended) return <Note tone="danger">{t('buy.shopSuspended', { shop: shop.name })}</Note>;
    const day = shop.closedUntil && <DateText key="d" date={shop.closedUntil} look="long" />;
    return <Note tone="danger">{t.rich('buy.shopClosed', { shop: shop.name, day })}</Note>;
  }
  if (line.problem === 'GONE') return <Note tone="danger">{t('buy.gone')}</Note>;
  return null;
}
