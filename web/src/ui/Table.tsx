import type { ReactNode } from 'react';
import { classNames } from '../lib/class-names.ts';

interface Props {
  /** What the table holds, for those who cannot see it. */
  caption: string;
  head: ReactNode;
  children: ReactNode;
  /** On narrow screens each row becomes a card; cells then show their `data-label`. */
  becomesCards?: boolean;
}

/** Dense rows for people who work through lists. Bring `<tr>`s of `<th>`s as head and one or more `<tbody>`s. */
export function Table({ caption, head, children, becomesCards = true }: Props) {
  return (
    <div className="sheet">
      <table className={classNames(becomesCards && 'cards')}>
        <caption className="sr-only">{caption}</caption>
        <thead>{head}</thead>
        {children}
      </table>
    </div>
  );
}
