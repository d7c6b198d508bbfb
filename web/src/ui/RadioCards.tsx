import type { ReactNode } from 'react';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import { classNames } from '../lib/class-names.ts';

export interface RadioCard {
  value: string;
  title: ReactNode;
  text?: ReactNode;
  /** What stands at the end of the line: a price, an icon. */
  end?: ReactNode;
  /** Why it cannot be chosen; the card then stays readable but off. */
  offReason?: ReactNode;
}

interface Props {
  label: string;
  cards: readonly RadioCard[];
  value: string | null;
  onChange(value: string): void;
  /** `rows` for a short list inside a card. */
  look?: 'cards' | 'rows';
}

/** One of a few, each with room to say what it means. */
export function RadioCards({ label, cards, value, onChange, look = 'cards' }: Props) {
  return (
    <RadioGroup aria-label={label} value={value} onChange={onChange} className={classNames('grid', look === 'cards' && 'gap-2')}>
      {cards.map((card) => (
        <Radio key={card.value} value={card.value} isDisabled={Boolean(card.offReason)} className={look === 'cards' ? 'choice' : 'option'}>
          <span className="dot-radio" aria-hidden />
          <span>
            <b className={card.offReason ? 'text-ink-2' : undefined}>{card.title}</b>
            {card.text && <span className="block text-sm text-ink-2">{card.text}</span>}
          </span>
          <span>{card.end}</span>
          {card.offReason && <span className="reason">{card.offReason}</span>}
        </Radio>
      ))}
    </RadioGroup>
  );
}
