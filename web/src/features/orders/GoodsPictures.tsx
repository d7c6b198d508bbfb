import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { Stage } from '../../ui/Stage.tsx';
import { GoodsPictures_OrderFragmentDoc } from './GoodsPictures.generated.ts';

const shownAtMost = 3;

/** What was bought, as small pictures with how many of each. */
export function GoodsPictures({ order }: { order: FragmentType<typeof GoodsPictures_OrderFragmentDoc> }) {
  const { lines } = useSuspenseFragment({ fragment: GoodsPictures_OrderFragmentDoc, from: order }).data;
  const rest = lines.length - shownAtMost;
  return (
    <span className="pics">
      {lines.slice(0, shownAtMost).map((line) => (
        <span key={line.id} className="q" title={line.title}>
          <Stage thumb="t-8" src={line.picture.small} alt={line.title} seed={line.id} size={64} />
          {line.quantity > 1 && <span className="many">{line.quantity}</span>}
        </span>
      ))}
      {rest > 0 && <span className="self-center text-xs text-ink-2">+{rest}</span>}
    </span>
  );
}
