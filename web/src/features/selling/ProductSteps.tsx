import { Link } from '@tanstack/react-router';
import { Circle, CircleCheck, ExternalLink } from 'lucide-react';
import { useState } from 'react';
import { useCommand } from '../../lib/use-command.ts';
import { useText } from '../../lib/use-text.ts';
import { goodsText } from '../../text/en/goods.ts';
import { Button, LinkButton } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { useToast } from '../../ui/Toast.tsx';
import { DeleteDraftDocument, PublishProductDocument, WithdrawProductDocument } from './OwnProduct.generated.ts';
import { ProductStateChip } from './ProductStateChip.tsx';
import type { OwnProduct } from './product-form.ts';

interface Props {
  product: OwnProduct;
  isDirty: boolean;
  isSaving: boolean;
  /** Saves what is typed; the product when it is saved. */
  save(): Promise<OwnProduct | null>;
  onChanged(product: OwnProduct): void;
  onDeleted(): void;
}

/** Where a product stands, what is missing, and what can be done with it. */
export function ProductSteps({ product, isDirty, isSaving, save, onChanged, onDeleted }: Props) {
  const t = useText(goodsText);
  const toast = useToast();
  const publish = useCommand(PublishProductDocument);
  const can = (action: string) => product.availableActions.find((each) => each.action === action);

  async function publishNow() {
    const next = await save();
    if (!next) return;
    const answer = await publish.run({ input: { productId: next.id } });
    if (!answer?.product) return;
    onChanged(answer.product);
    toast(t('goods.published', { title: answer.product.title }));
  }

  return (
    <aside className="stack gap-5" aria-label={t('goods.aside')}>
      <section className="card stack">
        <div className="row flex-wrap justify-between">
          <ProductStateChip state={product.state} />
          <span className="text-sm text-ink-2" role="status">
            {isDirty ? t('goods.unsaved') : t('goods.saved')}
          </span>
        </div>
        <p className="text-ink-2">{t(`goods.stateText.${product.state}`)}</p>
        {can('PUBLISH') && <Missing product={product} isDirty={isDirty} />}
        <ErrorSummary refusals={publish.refusals} fault={publish.fault} />
        <Button type="submit" look={can('PUBLISH')?.allowed ? 'second' : 'action'} isPending={isSaving}>
          {t('goods.save')}
        </Button>
        {can('PUBLISH') && (
          <Button
            look={can('PUBLISH')?.allowed ? 'action' : 'second'}
            isPending={publish.isBusy}
            isDisabled={!isDirty && !can('PUBLISH')?.allowed}
            onPress={() => void publishNow()}
          >
            {isDirty ? t('goods.saveAndPublish') : t('goods.publish')}
          </Button>
        )}
        {product.state === 'PUBLISHED' ? (
          <LinkButton look="link" to="/p/$slug" params={{ slug: product.slug }}>
            <ExternalLink className="icon" aria-hidden />
            {t('goods.seeAsBuyers')}
          </LinkButton>
        ) : (
          <LinkButton look="link" to="/sell/products/$id/preview" params={{ id: product.id }}>
            <ExternalLink className="icon" aria-hidden />
            {t('goods.preview')}
          </LinkButton>
        )}
        {can('WITHDRAW') && <Withdraw product={product} onChanged={onChanged} />}
        {can('DELETE') && <Delete product={product} onDeleted={onDeleted} />}
      </section>
    </aside>
  );
}

function Missing({ product, isDirty }: { product: OwnProduct; isDirty: boolean }) {
  const t = useText(goodsText);
  if (product.missing.length === 0) {
    return (
      <p className="row !gap-2 text-success">
        <CircleCheck className="icon" aria-hidden />
        {isDirty ? t('goods.nothingMissingYet') : t('goods.nothingMissing')}
      </p>
    );
  }
  return (
    <div className="stack !gap-2">
      <h2 className="!text-base">{t('goods.missingTitle')}</h2>
      <ul className="stack !gap-2 text-sm">
        {product.missing.map(({ code, message }) => (
          <li key={code} className="row !items-start !gap-2">
            <Circle className="icon text-ink-3" aria-hidden />
            <MissingText code={code} message={message} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What is missing of the shop is done on other pages. */
function MissingText({ code, message }: { code: string; message: string }) {
  if (code === 'SHOP_ABOUT' || code === 'SHOP_PLACE') return <Link to="/sell/shop">{message}</Link>;
  if (code === 'SHOP_SHIPPING') return <Link to="/sell/shipping">{message}</Link>;
  return <span>{message}</span>;
}

function Withdraw({ product, onChanged }: { product: OwnProduct; onChanged(product: OwnProduct): void }) {
  const t = useText(goodsText);
  const toast = useToast();
  const [isOpen, setOpen] = useState(false);
  const withdraw = useCommand(WithdrawProductDocument);

  async function run() {
    const answer = await withdraw.run({ input: { productId: product.id } });
    if (!answer?.product) return;
    setOpen(false);
    onChanged(answer.product);
    toast(t('goods.withdrawn', { title: product.title }));
  }

  return (
    <>
      <Button look="second" onPress={() => setOpen(true)}>
        {t('goods.withdraw')}
      </Button>
      <Dialog
        title={t('goods.withdrawTitle', { title: product.title })}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        closeLabel={t('goods.keep')}
      >
        <p>{t('goods.withdrawText')}</p>
        <ErrorSummary refusals={withdraw.refusals} fault={withdraw.fault} />
        <div className="row flex-wrap">
          <Button look="danger" isPending={withdraw.isBusy} onPress={() => void run()}>
            {t('goods.withdraw')}
          </Button>
          <Button look="second" onPress={() => setOpen(false)}>
            {t('goods.keep')}
          </Button>
        </div>
      </Dialog>
    </>
  );
}

function Delete({ product, onDeleted }: { product: OwnProduct; onDeleted(): void }) {
  const t = useText(goodsText);
  const toast = useToast();
  const [isOpen, setOpen] = useState(false);
  const remove = useCommand(DeleteDraftDocument);

  async function run() {
    if (!(await remove.run({ input: { productId: product.id } }))) return;
    toast(t('goods.deleted', { title: product.title }));
    onDeleted();
  }

  return (
    <>
      <Button look="link" onPress={() => setOpen(true)}>
        {t('goods.delete')}
      </Button>
      <Dialog
        title={t('goods.deleteTitle', { title: product.title })}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        closeLabel={t('goods.keep')}
      >
        <p>{t('goods.deleteText')}</p>
        <ErrorSummary refusals={remove.refusals} fault={remove.fault} />
        <div className="row flex-wrap">
          <Button look="danger" isPending={remove.isBusy} onPress={() => void run()}>
            {t('goods.deleteDo')}
          </Button>
          <Button look="second" onPress={() => setOpen(false)}>
            {t('goods.keep')}
          </Button>
        </div>
      </Dialog>
    </>
  );
}
