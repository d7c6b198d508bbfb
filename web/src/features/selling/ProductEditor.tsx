import { type FormEvent, useState } from 'react';
import { useCommand } from '../../lib/use-command.ts';
import { useText } from '../../lib/use-text.ts';
import { goodsText } from '../../text/en/goods.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { TextArea, TextField } from '../../ui/Field.tsx';
import { LeaveGuard } from '../../ui/LeaveGuard.tsx';
import { Note } from '../../ui/Note.tsx';
import { useToast } from '../../ui/Toast.tsx';
import { CategorySelect } from './CategorySelect.tsx';
import { FactsField } from './FactsField.tsx';
import { OptionsField } from './OptionsField.tsx';
import { UpdateProductDocument } from './OwnProduct.generated.ts';
import { PicturesField } from './PicturesField.tsx';
import { ProductSteps } from './ProductSteps.tsx';
import {
  countCombinations,
  formLimits,
  formOf,
  inputOf,
  type OwnProduct,
  offeredRows,
  type ProductForm,
  rowFaults,
  shownRows,
} from './product-form.ts';
import { VariantTable } from './VariantTable.tsx';

interface Props {
  product: OwnProduct;
  currency: string;
  /** Asks for the product anew. */
  reload(): Promise<OwnProduct | null>;
  /** The draft is gone. */
  onDeleted(): void;
}

/** Everything that a shop says of a product. Nothing is sent before Save, and nothing typed is lost by a refusal. */
export function ProductEditor({ product, currency, reload, onDeleted }: Props) {
  const t = useText(goodsText);
  const toast = useToast();
  const [saved, setSaved] = useState(product);
  const [form, setForm] = useState(() => formOf(product));
  const [isChecked, setChecked] = useState(false);
  const update = useCommand(UpdateProductDocument);
  const isDirty = JSON.stringify(form) !== JSON.stringify(formOf(saved));

  const set = (change: Partial<ProductForm>) => setForm((now) => ({ ...now, ...change }));
  const errorAt = (path: string) => messageUnder(update.refusals, path);
  const faultCount = offeredRows(form).flatMap((row) => rowFaults(row, currency)).length;
  const combinations = countCombinations(form.options);
  const isConflict = update.refusals.some((refusal) => refusal.code === 'CONFLICT');

  function take(next: OwnProduct) {
    setSaved(next);
    setForm(formOf(next));
    setChecked(false);
    update.clear();
  }

  /** Whether the product is saved as it is typed. */
  async function save(): Promise<OwnProduct | null> {
    setChecked(true);
    if (faultCount > 0 || combinations > formLimits.variants) return null;
    const answer = await update.run({ input: inputOf(saved, form, currency) });
    if (!answer?.product) return null;
    take(answer.product);
    return answer.product;
  }

  async function submit(event: FormEvent) {
    event.preventDefault();
    const next = await save();
    if (next) toast(t('goods.savedToast', { title: next.title }));
  }

  async function loadSaved() {
    const next = await reload();
    if (next) take(next);
  }

  const local = isChecked && faultCount > 0 ? [{ message: t('goods.wrongCount', { count: faultCount }), path: [] }] : [];
  return (
    <form className="pair" noValidate onSubmit={(event) => void submit(event)}>
      <LeaveGuard isDirty={isDirty} />
      <div className="stack gap-5">
        <ErrorSummary refusals={[...local, ...update.refusals]} fault={update.fault} />
        {isConflict && (
          <Note tone="warning">
            <p>{t('goods.conflict')}</p>
            <Button look="link" size="small" onPress={() => void loadSaved()}>
              {t('goods.loadSaved')}
            </Button>
          </Note>
        )}
        <section className="card stack" aria-labelledby="words">
          <h2 id="words">{t('goods.words')}</h2>
          <TextField
            label={t('goods.title')}
            hint={t('goods.titleHint')}
            maxLength={200}
            error={errorAt('title')}
            value={form.title}
            onChange={({ target }) => set({ title: target.value })}
          />
          <CategorySelect value={form.categoryId} error={errorAt('categoryId')} onChange={(categoryId) => set({ categoryId })} />
          <TextArea
            label={t('goods.description')}
            hint={t('goods.descriptionHint')}
            rows={8}
            error={errorAt('description')}
            value={form.description}
            onChange={({ target }) => set({ description: target.value })}
          />
        </section>
        <PicturesField
          pictures={form.pictures}
          errorAt={errorAt}
          onChange={(change) => setForm((now) => ({ ...now, pictures: change(now.pictures) }))}
        />
        <section className="card stack" aria-labelledby="choices">
          <h2 id="choices">{t('goods.choices')}</h2>
          <p className="text-ink-2">{t('goods.choicesText')}</p>
          <OptionsField options={form.options} errorAt={errorAt} onChange={(options) => set({ options })} />
          {errorAt('variants') && (
            <Note tone="danger">
              <p>{errorAt('variants')}</p>
            </Note>
          )}
          {combinations > formLimits.variants ? (
            <Note tone="danger" isAlert>
              <p>{t('goods.tooMany', { count: combinations })}</p>
            </Note>
          ) : (
            <VariantTable
              rows={shownRows(form)}
              pictures={form.pictures}
              currency={currency}
              isChecked={isChecked}
              onChange={(key, row) => setForm((now) => ({ ...now, rows: { ...rowsShown(now), [key]: row } }))}
              errorAt={(index, column) => errorAt(`variants.${index}.${column}`)}
            />
          )}
        </section>
        <FactsField facts={form.facts} errorAt={errorAt} onChange={(facts) => set({ facts })} />
      </div>
      <ProductSteps
        product={saved}
        isDirty={isDirty}
        isSaving={update.isBusy}
        save={() => (isDirty ? save() : Promise.resolve(saved))}
        onChanged={take}
        onDeleted={onDeleted}
      />
    </form>
  );
}

/** A row that was never touched stands in the table as it was made; the first touch of any keeps them all. */
function rowsShown(form: ProductForm): ProductForm['rows'] {
  return { ...form.rows, ...Object.fromEntries(shownRows(form).map(({ key, values: _, ...row }) => [key, row])) };
}

/** What the server said about a field, or about anything below it. Of a list itself only what was said of the whole. */
function messageUnder(refusals: readonly { message: string; path: readonly string[] }[], path: string): string | undefined {
  const isList = ['pictures', 'options', 'variants'].includes(path);
  return refusals.find((refusal) => {
    const at = refusal.path.join('.');
    return at === path || (!isList && at.startsWith(`${path}.`));
  })?.message;
}
