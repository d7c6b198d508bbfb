import { useText } from '../lib/use-text.ts';
import { uiText } from '../text/en/ui.ts';

/** One bone, sized by Tailwind words: `h-4 w-1/2`. */
export function Bone({ className }: { className: string }) {
  return <div className={`bone ${className}`} />;
}

/** Says once to screen readers that something is coming; the bones themselves are silent. */
export function Loading({ children }: { children: React.ReactNode }) {
  const t = useText(uiText);
  return (
    <div aria-busy="true">
      <span className="sr-only" role="status">
        {t('ui.loading')}
      </span>
      <div aria-hidden>{children}</div>
    </div>
  );
}

const several = (count: number) => Array.from({ length: count }, (_, index) => `bone-${index}`);

/** Cards in the making. */
export function CardsSkeleton({ count, className }: { count: number; className: string }) {
  return (
    <Loading>
      <div className={className}>
        {several(count).map((key) => (
          <div key={key} className="stack !gap-3">
            <Bone className="square" />
            <Bone className="h-4 w-5/6" />
            <Bone className="h-5 w-1/2" />
            <Bone className="h-4 w-2/3" />
          </div>
        ))}
      </div>
    </Loading>
  );
}

/** Boxes in the making: `heights` are Tailwind words. */
export function BoxesSkeleton({ heights }: { heights: readonly string[] }) {
  return (
    <Loading>
      <div className="stack gap-6">
        {heights.map((height, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: bones never change places
          <Bone key={index} className={`box ${height}`} />
        ))}
      </div>
    </Loading>
  );
}
