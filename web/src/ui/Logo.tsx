import { classNames } from '../lib/class-names.ts';
import { stageOf } from '../lib/stage-of.ts';

/** A name's first letter on its own colour. Decoration: the name stands beside it. */
export function Logo({ name, size = 't-12' }: { name: string; size?: 't-8' | 't-9' | 't-12' | 't-14' }) {
  return (
    <span className={classNames('logo', size, `c${stageOf(name, 6)}`)} aria-hidden>
      {[...name][0]?.toUpperCase()}
    </span>
  );
}
