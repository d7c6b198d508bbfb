import { Link, useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { flushSync } from 'react-dom';
import { CategorySelect } from '../../../features/selling/CategorySelect.tsx';
import { CreateProductDocument } from '../../../features/selling/OwnProduct.generated.ts';
import { messageAt } from '../../../lib/message-at.ts';
import { useCommand } from '../../../lib/use-command.ts';
import { useText } from '../../../lib/use-text.ts';
import { useTitle } from '../../../lib/use-title.ts';
import { goodsText } from '../../../text/en/goods.ts';
import { Button } from '../../../ui/Button.tsx';
import { ErrorSummary } from '../../../ui/ErrorSummary.tsx';
import { TextField } from '../../../ui/Field.tsx';
import { LeaveGuard } from '../../../ui/LeaveGuard.tsx';

/** The first two words of a product: what it is, and where it lies. */
export function NewProductPage() {
  const t = useText(goodsText);
  useTitle(t('goods.new'));
  const navigate = useNavigate();
  const create = useCommand(CreateProductDocument);
  const [title, setTitle] = useState('');
  const [categoryId, setCategoryId] = useState('');
  const [isCreated, setCreated] = useState(false);

  async function submit(event: FormEvent) {
    event.preventDefault();
    const answer = await create.run({ input: { title, categoryId } });
    if (!answer?.product) return;
    flushSync(() => setCreated(true)); // what was typed is kept now: the way on asks nothing
    void navigate({ to: '/sell/products/$id', params: { id: answer.product.id }, replace: true });
  }

  return (
    <div className="stack gap-5">
      <p>
        <Link to="/sell/products" search={{}}>
          {t('goods.all')}
        </Link>
      </p>
      <div>
        <h1>{t('goods.new.title')}</h1>
        <p>{t('goods.new.text')}</p>
      </div>
      <LeaveGuard isDirty={!isCreated && (title.trim() !== '' || categoryId !== '')} />
      <form className="card stack max-w-160" noValidate onSubmit={(event) => void submit(event)}>
        <ErrorSummary refusals={create.refusals} fault={create.fault} />
        <TextField
          label={t('goods.title')}
          hint={t('goods.titleHint')}
          required
          maxLength={200}
          error={messageAt(create.refusals, 'title')}
          value={title}
          onChange={({ target }) => setTitle(target.value)}
        />
        <CategorySelect value={categoryId} error={messageAt(create.refusals, 'categoryId')} onChange={setCategoryId} />
        <Button type="submit" className="justify-self-start" isPending={create.isBusy}>
          {t('goods.new.submit')}
        </Button>
      </form>
    </div>
  );
}
