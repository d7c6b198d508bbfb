import { Link } from '@tanstack/react-router';
import { CircleCheck, CircleDashed, PencilLine } from 'lucide-react';
import type { ProductState } from '../../graphql/schema.generated.ts';
import { useText } from '../../lib/use-text.ts';
import { goodsText } from '../../text/en/goods.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { DayText } from '../../ui/DateText.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Stage } from '../../ui/Stage.tsx';
import { Table } from '../../ui/Table.tsx';

interface Listed {
  id: string;
  title: string;
  createdAt: string;
  categoryPath: { id: string; name: string }[];
  pictures: { small: string }[];
  missing: { code: string }[];
}

/** Drafts, or what was withdrawn: what each still needs, and the way to it. */
export function OwnProducts({ products, state }: { products: Listed[]; state: Exclude<ProductState, 'PUBLISHED'> }) {
  const t = useText(goodsText);
  if (products.length === 0) {
    const isDraft = state === 'DRAFT';
    return (
      <EmptyState
        icon={PencilLine}
        title={t(`goods.none.${state}`)}
        action={
          isDraft && (
            <LinkButton look="second" to="/sell/products/new">
              {t('goods.new')}
            </LinkButton>
          )
        }
      >
        <p>{t(`goods.noneText.${state}`)}</p>
      </EmptyState>
    );
  }
  const head = (
    <tr>
      <th scope="col">{t('goods.title')}</th>
      <th scope="col">{t('goods.category')}</th>
      <th scope="col">{t('goods.missingHead')}</th>
      <th scope="col">{t('goods.when')}</th>
    </tr>
  );
  return (
    <Table caption={t('goods.list')} head={head}>
      <tbody>
        {products.map((product) => (
          <tr key={product.id} data-row>
            <td className="wide">
              <span className="row">
                <Stage thumb="t-8" src={product.pictures[0]?.small} alt="" seed={product.id} size={64} />
                <Link to="/sell/products/$id" params={{ id: product.id }} className="plain font-semibold" data-open>
                  {product.title}
                </Link>
              </span>
            </td>
            <td data-label={t('goods.category')}>{product.categoryPath.at(-1)?.name}</td>
            <td data-label={t('goods.missingHead')}>
              {product.missing.length === 0 ? (
                <Chip icon={CircleCheck} tone="success">
                  {t('goods.missing.none')}
                </Chip>
              ) : (
                <Chip icon={CircleDashed}>{t('goods.missing.some', { count: product.missing.length })}</Chip>
              )}
            </td>
            <td data-label={t('goods.when')}>
              <DayText at={product.createdAt} look="long" />
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
