import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { CircleSlash } from 'lucide-react';
import type { ReactNode } from 'react';
import { minorFromTyped, moneyText, typedFromMinor } from '../../lib/money.ts';
import { useCommand } from '../../lib/use-command.ts';
import { useText } from '../../lib/use-text.ts';
import { sellText } from '../../text/en/sell.ts';
import { CellField } from '../../ui/CellField.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { useToast } from '../../ui/Toast.tsx';
import { UpdateVariantDocument, VariantRow_VariantFragmentDoc } from './UpdateVariant.generated.ts';

interface Props {
  variant: FragmentType<typeof VariantRow_VariantFragmentDoc>;
  title: string;
  /** The product's own cell, on the first of its rows. */
  lead?: ReactNode;
}

const countFromTyped = (typed: string) => (/^\d{1,7}$/.test(typed.trim()) ? Number(typed.trim()) : null);

/** One variant of the own shop: its price and its count are changed where they stand, and can be taken back. */
export function VariantRow({ variant, title, lead }: Props) {
  const t = useText(sellText);
  const toast = useToast();
  const { data } = useSuspenseFragment({ fragment: VariantRow_VariantFragmentDoc, from: variant });
  const price = useCommand(UpdateVariantDocument);
  const count = useCommand(UpdateVariantDocument);
  const words = { title, variant: data.title };

  async function savePrice(priceMinor: number, isUndo = false) {
    const before = data.price.amountMinor;
    const answer = await price.run({ input: { variantId: data.id, priceMinor, onHand: null } });
    if (!answer) return false;
    const undo = { label: t('sell.products.undo'), onPress: () => void savePrice(before, true) };
    toast(
      t('sell.products.priceSaved', { ...words, amount: moneyText({ ...data.price, amountMinor: priceMinor }) }),
      isUndo ? undefined : undo,
    );
    return true;
  }

  async function saveCount(onHand: number, isUndo = false) {
    const before = data.stock?.onHand ?? 0;
    const answer = await count.run({ input: { variantId: data.id, priceMinor: null, onHand } });
    if (!answer) return false;
    const undo = { label: t('sell.products.undo'), onPress: () => void saveCount(before, true) };
    toast(t('sell.products.onHandSaved', { ...words, count: onHand }), isUndo ? undefined : undo);
    return true;
  }

  return (
    <tr data-row>
      <td className="wide">{lead}</td>
      <td>
        {data.title === title ? '' : data.title}
        <span className="block text-xs text-ink-2">{data.sku}</span>
      </td>
      <td className="cellfield" data-label={t('sell.products.price', { currency: data.price.currency })}>
        <CellField
          isOpener
          label={t('sell.products.priceOf', words)}
          value={typedFromMinor(data.price)}
          read={(typed) => minorFromTyped(typed, data.price.currency)}
          wrong={t('sell.products.priceWrong')}
          inputMode="decimal"
          command={price}
          onSave={savePrice}
        />
      </td>
      <td className="cellfield" data-label={t('sell.products.onHand')}>
        <CellField
          label={t('sell.products.onHandOf', words)}
          value={String(data.stock?.onHand ?? 0)}
          read={countFromTyped}
          wrong={t('sell.products.onHandWrong')}
          inputMode="numeric"
          command={count}
          onSave={saveCount}
        />
      </td>
      <td className="r" data-label={t('sell.products.promised')}>
        {data.stock?.held ?? 0}
      </td>
      <td className="r" data-label={t('sell.products.available')}>
        {data.stock?.available ? data.stock.available : <Chip icon={CircleSlash}>{t('sell.products.soldOut')}</Chip>}
      </td>
    </tr>
  );
}
