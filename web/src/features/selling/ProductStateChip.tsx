import { CircleCheck, CircleSlash, PencilLine } from 'lucide-react';
import type { ProductState } from '../../graphql/schema.generated.ts';
import { useText } from '../../lib/use-text.ts';
import { goodsText } from '../../text/en/goods.ts';
import { Chip, type Tone } from '../../ui/Chip.tsx';

const looks = {
  PUBLISHED: [CircleCheck, 'success'],
  DRAFT: [PencilLine, 'neutral'],
  WITHDRAWN: [CircleSlash, 'warning'],
} as const satisfies Record<ProductState, readonly [typeof CircleCheck, Tone]>;

/** Who sees a product, in a word. */
export function ProductStateChip({ state }: { state: ProductState }) {
  const t = useText(goodsText);
  const [icon, tone] = looks[state];
  return (
    <Chip icon={icon} tone={tone}>
      {t(`goods.chip.${state}`)}
    </Chip>
  );
}
