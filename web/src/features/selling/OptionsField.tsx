import { Plus, Trash2, X } from 'lucide-react';
import { useState } from 'react';
import { useText } from '../../lib/use-text.ts';
import { goodsText } from '../../text/en/goods.ts';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/Field.tsx';
import { type FormOption, formLimits } from './product-form.ts';

interface Props {
  options: FormOption[];
  onChange(options: FormOption[]): void;
  errorAt(path: string): string | undefined;
}

/** What buyers choose: up to three options with their values. The table of variants follows from them. */
export function OptionsField({ options, onChange, errorAt }: Props) {
  const t = useText(goodsText);
  const change = (i: number, option: FormOption) => onChange(options.map((each, at) => (at === i ? option : each)));
  return (
    <div className="stack">
      {options.map((option, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an option is its place; its name is what is being typed
        <fieldset key={i} className="stack choicebox">
          <legend className="sr-only">{t('goods.option', { number: i + 1 })}</legend>
          <div className="row !items-start">
            <TextField
              frameClassName="grow"
              label={t('goods.optionName')}
              hint={t('goods.optionHint')}
              maxLength={60}
              error={errorAt(`options.${i}.name`)}
              value={option.name}
              onChange={({ target }) => change(i, { ...option, name: target.value })}
            />
            <Button
              look="icon"
              className="mt-6"
              aria-label={t('goods.removeOption', { number: i + 1 })}
              onPress={() => onChange(options.filter((_, at) => at !== i))}
            >
              <Trash2 className="icon" aria-hidden />
            </Button>
          </div>
          <Values option={option} error={errorAt(`options.${i}.values`)} onChange={(values) => change(i, { ...option, values })} />
        </fieldset>
      ))}
      {errorAt('options') && <p className="text-sm text-danger">{errorAt('options')}</p>}
      {options.length < formLimits.options && (
        <Button look="second" size="small" className="justify-self-start" onPress={() => onChange([...options, { name: '', values: [] }])}>
          <Plus className="icon" aria-hidden />
          {t('goods.addOption')}
        </Button>
      )}
    </div>
  );
}

function Values({ option, error, onChange }: { option: FormOption; error?: string; onChange(values: string[]): void }) {
  const t = useText(goodsText);
  const [typed, setTyped] = useState('');

  function add(text: string) {
    const fresh = text.split(',').map((value) => value.trim());
    const values = [...option.values];
    for (const value of fresh) if (value && !values.some((each) => each.toLowerCase() === value.toLowerCase())) values.push(value);
    setTyped('');
    if (values.length > option.values.length) onChange(values.slice(0, formLimits.values));
  }

  return (
    <div className="stack !gap-2">
      {option.values.length > 0 && (
        <ul className="row flex-wrap !gap-2" aria-label={t('goods.values')}>
          {option.values.map((value) => (
            <li key={value} className="pickable">
              {value}
              <button
                type="button"
                aria-label={t('goods.removeValue', { value })}
                onClick={() => onChange(option.values.filter((each) => each !== value))}
              >
                <X className="icon" aria-hidden />
              </button>
            </li>
          ))}
        </ul>
      )}
      <TextField
        label={t('goods.addValue')}
        hint={t('goods.addValueHint')}
        maxLength={300}
        error={error}
        value={typed}
        onChange={({ target }) => (target.value.includes(',') ? add(target.value) : setTyped(target.value))}
        onBlur={() => add(typed)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          add(typed);
        }}
      />
    </div>
  );
}
