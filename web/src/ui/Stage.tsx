import { classNames } from '../lib/class-names.ts';
import { stageOf } from '../lib/stage-of.ts';

interface Props {
  src: string | null | undefined;
  alt: string;
  /** What the floor's colour is derived from, so that a thing keeps its colour everywhere. */
  seed: string;
  /** A Tailwind-like size word of the kit (`t-16`) makes it a thumbnail. */
  thumb?: 't-8' | 't-12' | 't-15' | 't-16' | 't-18' | 't-24';
  isRound?: boolean;
  /** The first picture of a page loads at once. */
  isEager?: boolean;
  size?: number;
  className?: string;
}

/** A picture on its soft coloured floor. */
export function Stage({ src, alt, seed, thumb, isRound = false, isEager = false, size = 640, className }: Props) {
  return (
    <span className={classNames('stage', `s${stageOf(seed)}`, isRound && 'round', thumb && `thumb ${thumb}`, className)}>
      {src && (
        <img
          src={src}
          alt={alt}
          width={size}
          height={size}
          loading={isEager ? 'eager' : 'lazy'}
          decoding="async"
          fetchPriority={isEager ? 'high' : undefined}
        />
      )}
    </span>
  );
}
