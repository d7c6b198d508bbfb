import { useText } from '../../lib/use-text.ts';
import { goodsText } from '../../text/en/goods.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Select, TextField } from '../../ui/Field.tsx';
import { Table } from '../../ui/Table.tsx';
import { type FormPicture, type FormRow, type RowFault, rowFaults, type ShownRow } from './product-form.ts';

interface Props {
  rows: ShownRow[];
  pictures: FormPicture[];
  currency: string;
  /** Whether what cannot be read is told: once somebody tried to save. */
  isChecked: boolean;
  onChange(key: string, row: FormRow): void;
  /** @param index Place among the rows that are offered. */
  errorAt(index: number, column: string): string | undefined;
}

/** Price, weight, stock and number of each combination. */
export function VariantTable({ rows, pictures, currency, isChecked, onChange, errorAt }: Props) {
  const t = useText(goodsText);
  const hasChoices = rows.length > 1 || (rows[0]?.values.length ?? 0) > 0;
  const hasPictures = hasChoices && pictures.length > 1;
  const offered = rows.filter((row) => row.isOffered);
  const head = (
    <tr>
      {hasChoices && <th scope="col">{t('goods.variant')}</th>}
      <th scope="col">{t('goods.price', { currency })}</th>
      <th scope="col">{t('goods.weight')}</th>
      <th scope="col">{t('goods.onHand')}</th>
      <th scope="col">{t('goods.sku')}</th>
      {hasPictures && <th scope="col">{t('goods.picture')}</th>}
    </tr>
  );
  return (
    <div className="variants">
      <Table caption={t('goods.variants')} head={head}>
        <tbody>
          {rows.map((row) => (
            <Row
              key={row.key}
              row={row}
              pictures={hasPictures ? pictures : undefined}
              hasChoices={hasChoices}
              currency={currency}
              faults={isChecked ? rowFaults(row, currency) : []}
              onChange={(change) => onChange(row.key, { ...row, ...change })}
              errorAt={(column) => errorAt(offered.indexOf(row), column)}
            />
          ))}
        </tbody>
      </Table>
    </div>
  );
}

interface RowProps {
  row: ShownRow;
  pictures?: FormPicture[];
  hasChoices: boolean;
  currency: string;
  faults: RowFault[];
  onChange(change: Partial<FormRow>): void;
  errorAt(column: string): string | undefined;
}

function Row({ row, pictures, hasChoices, currency, faults, onChange, errorAt }: RowProps) {
  const t = useText(goodsText);
  const variant = row.values.join(' / ') || t('goods.theProduct');
  const cell = { isLabelHidden: true, autoComplete: 'off', disabled: !row.isOffered };
  return (
    <tr data-row>
      {hasChoices && (
        <td className="named">
          <Checkbox
            aria-label={t('goods.offeredOf', { variant })}
            isSelected={row.isOffered}
            onChange={(isOffered) => onChange({ isOffered })}
          >
            {variant}
          </Checkbox>
          {errorAt('options') && <span className="block text-sm text-danger">{errorAt('options')}</span>}
        </td>
      )}
      <td className="cellfield" data-label={t('goods.price', { currency })}>
        <TextField
          {...cell}
          label={t('goods.priceOf', { variant })}
          inputMode="decimal"
          error={faults.includes('price') ? t('goods.priceWrong') : errorAt('priceMinor')}
          value={row.price}
          onChange={({ target }) => onChange({ price: target.value })}
        />
      </td>
      <td className="cellfield" data-label={t('goods.weight')}>
        <TextField
          {...cell}
          label={t('goods.weightOf', { variant })}
          inputMode="numeric"
          error={faults.includes('weight') ? t('goods.wholeWrong') : errorAt('weightGrams')}
          value={row.weight}
          onChange={({ target }) => onChange({ weight: target.value })}
        />
      </td>
      <td className="cellfield" data-label={t('goods.onHand')}>
        <TextField
          {...cell}
          label={t('goods.onHandOf', { variant })}
          inputMode="numeric"
          hint={row.held > 0 ? t('goods.promised', { count: row.held }) : undefined}
          error={faults.includes('onHand') ? t('goods.wholeWrong') : errorAt('onHand')}
          value={row.onHand}
          onChange={({ target }) => onChange({ onHand: target.value })}
        />
      </td>
      <td className="cellfield word" data-label={t('goods.sku')}>
        <TextField
          {...cell}
          label={t('goods.skuOf', { variant })}
          placeholder={t('goods.skuHint')}
          maxLength={60}
          error={errorAt('sku')}
          value={row.sku}
          onChange={({ target }) => onChange({ sku: target.value })}
        />
      </td>
      {pictures && (
        <td className="cellfield word" data-label={t('goods.picture')}>
          <Select
            isLabelHidden
            label={t('goods.pictureOf', { variant })}
            disabled={!row.isOffered}
            choices={pictures.map(({ key }, i) => ({ value: i === 0 ? '' : key, label: t('goods.pictureNumber', { number: i + 1 }) }))}
            value={row.pictureKey}
            onChange={({ target }) => onChange({ pictureKey: target.value })}
          />
        </td>
      )}
    </tr>
  );
}
