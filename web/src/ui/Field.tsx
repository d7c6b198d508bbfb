import { ChevronDown, TriangleAlert } from 'lucide-react';
import { type InputHTMLAttributes, type ReactNode, type Ref, type SelectHTMLAttributes, type TextareaHTMLAttributes, useId } from 'react';
import { classNames } from '../lib/class-names.ts';

interface Frame {
  label: string;
  /** Says what to type, below the field. */
  hint?: ReactNode;
  /** Says what is wrong and the way out. */
  error?: ReactNode;
  /** Screen readers only. */
  isLabelHidden?: boolean;
  frameClassName?: string;
}

function useFrame(given: string | undefined, { hint, error }: Frame) {
  const made = useId();
  const id = given ?? made;
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;
  return { id, control: { id, 'aria-describedby': describedBy, 'aria-invalid': error ? true : undefined } };
}

function FieldFrame({ id, label, hint, error, isLabelHidden, frameClassName, children }: Frame & { id: string; children: ReactNode }) {
  return (
    <div className={classNames('field', Boolean(error) && 'wrong', frameClassName)}>
      <label htmlFor={id} className={isLabelHidden ? 'sr-only' : undefined}>
        {label}
      </label>
      {children}
      {hint && (
        <span className="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {error && (
        <span className="error" id={`${id}-error`}>
          <TriangleAlert className="icon" aria-hidden />
          <span>{error}</span>
        </span>
      )}
    </div>
  );
}

type TextFieldProps = Frame & InputHTMLAttributes<HTMLInputElement> & { ref?: Ref<HTMLInputElement>; end?: ReactNode };

/** One line of text: label above, help and error below. */
export function TextField({ label, hint, error, isLabelHidden, frameClassName, end, className, ...rest }: TextFieldProps) {
  const frame = { label, hint, error, isLabelHidden, frameClassName };
  const { id, control } = useFrame(rest.id, frame);
  return (
    <FieldFrame id={id} {...frame}>
      <span className="relative block">
        <input {...rest} {...control} className={classNames('input', Boolean(end) && 'pe-20', className)} />
        {end && <span className="absolute inset-y-0 end-2 flex items-center">{end}</span>}
      </span>
    </FieldFrame>
  );
}

type TextAreaProps = Frame & TextareaHTMLAttributes<HTMLTextAreaElement> & { ref?: Ref<HTMLTextAreaElement> };

/** Several lines of text. */
export function TextArea({ label, hint, error, isLabelHidden, frameClassName, className, ...rest }: TextAreaProps) {
  const frame = { label, hint, error, isLabelHidden, frameClassName };
  const { id, control } = useFrame(rest.id, frame);
  return (
    <FieldFrame id={id} {...frame}>
      <textarea rows={3} {...rest} {...control} className={classNames('input', className)} />
    </FieldFrame>
  );
}

export interface Choice {
  value: string;
  label: string;
  isDisabled?: boolean;
}

type SelectProps = Frame & SelectHTMLAttributes<HTMLSelectElement> & { choices: readonly Choice[]; ref?: Ref<HTMLSelectElement> };

/**
 * One of many. The browser's own list, on purpose: two hundred countries with type-ahead, phone wheels and autofill come with it,
 * and it costs nothing on the first load.
 */
export function Select({ label, hint, error, isLabelHidden, frameClassName, choices, className, ...rest }: SelectProps) {
  const frame = { label, hint, error, isLabelHidden, frameClassName };
  const { id, control } = useFrame(rest.id, frame);
  return (
    <FieldFrame id={id} {...frame}>
      <span className="chooser">
        <select {...rest} {...control} className={classNames('input', className)}>
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value} disabled={choice.isDisabled}>
              {choice.label}
            </option>
          ))}
        </select>
        <ChevronDown className="icon" aria-hidden />
      </span>
    </FieldFrame>
  );
}
