import { useSuspenseQuery } from '@apollo/client/react';
import { useText } from '../../lib/use-text.ts';
import { goodsText } from '../../text/en/goods.ts';
import { Select } from '../../ui/Field.tsx';
import { CategoryTreeDocument } from './OwnProduct.generated.ts';

interface Branch {
  readonly id: string;
  readonly name: string;
  readonly children?: readonly Branch[];
}

/** The categories that hold goods: those without others below, each with its way from the root. */
function leaves(branches: readonly Branch[], way: readonly string[] = []): { value: string; label: string }[] {
  return branches.flatMap(({ id, name, children = [] }) => {
    const names = [...way, name];
    return children.length > 0 ? leaves(children, names) : [{ value: id, label: names.join(' › ') }];
  });
}

/** Where a product lies. */
export function CategorySelect({ value, error, onChange }: { value: string; error?: string; onChange(id: string): void }) {
  const t = useText(goodsText);
  const { categories } = useSuspenseQuery(CategoryTreeDocument).data;
  const none = { value: '', label: t('goods.chooseCategory'), isDisabled: true };
  return (
    <Select
      label={t('goods.category')}
      required
      error={error}
      choices={[none, ...leaves(categories)]}
      value={value}
      onChange={({ target }) => onChange(target.value)}
    />
  );
}
