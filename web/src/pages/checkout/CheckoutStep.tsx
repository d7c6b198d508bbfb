import { Check } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { classNames } from '../../lib/class-names.ts';
import { useText } from '../../lib/use-text.ts';
import { buyText } from '../../text/en/buy.ts';
import { Button } from '../../ui/Button.tsx';

interface Props {
  number: number;
  title: string;
  text: ReactNode;
  isOpen: boolean;
  isDone: boolean;
  /** What the edit button is called for screen readers. */
  editLabel: string;
  onOpen(): void;
  children: ReactNode;
}

/** A numbered section: open with its form, or closed with what was chosen. */
export function CheckoutStep({ number, title, text, isOpen, isDone, editLabel, onOpen, children }: Props) {
  const t = useText(buyText);
  const heading = useId();
  return (
    <section className={classNames('card step', isOpen && 'open')} aria-labelledby={heading}>
      <header>
        <span className={classNames('n', isDone && !isOpen && 'ok')} aria-hidden>
          {isDone && !isOpen ? <Check className="icon" /> : number}
        </span>
        <div>
          <h2 id={heading}>{title}</h2>
          <div className="text-ink-2">{text}</div>
        </div>
        {isDone && !isOpen && (
          <Button look="link" size="small" aria-label={editLabel} onPress={onOpen}>
            {t('buy.edit')}
          </Button>
        )}
      </header>
      {isOpen && <div className="in">{children}</div>}
    </section>
  );
}
