import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { Checkbox as AriaCheckbox, type CheckboxProps } from 'react-aria-components/Checkbox';

/** Yes or no. */
export function Checkbox({ children, ...rest }: Omit<CheckboxProps, 'className' | 'children'> & { children: ReactNode }) {
  return (
    <AriaCheckbox {...rest} className="tick">
      <span className="box" aria-hidden>
        <Check className="icon" />
      </span>
      <span>{children}</span>
    </AriaCheckbox>
  );
}
