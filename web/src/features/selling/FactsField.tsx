import { Plus, Trash2 } from 'lucide-react';
import { useText } from '../../lib/use-text.ts';
import { goodsText } from '../../text/en/goods.ts';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/Field.tsx';
import { formLimits } from './product-form.ts';

interface Fact {
  name: string;
  value: string;
}

interface Props {
  facts: Fact[];
  onChange(facts: Fact[]): void;
  errorAt(path: string): string | undefined;
}

/** What can be said of a product in a word or two. */
export function FactsField({ facts, onChange, errorAt }: Props) {
  const t = useText(goodsText);
  const change = (i: number, fact: Fact) => onChange(facts.map((each, at) => (at === i ? fact : each)));
  return (
    <section className="card stack" aria-labelledby="facts">
      <h2 id="facts">{t('goods.facts')}</h2>
      <p className="text-ink-2">{t('goods.factsText')}</p>
      {facts.map((fact, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a fact is its place; its name is what is being typed
        <div key={i} className="factline">
          <TextField
            label={t('goods.factNameOf', { number: i + 1 })}
            maxLength={60}
            error={errorAt(`facts.${i}.name`)}
            value={fact.name}
            onChange={({ target }) => change(i, { ...fact, name: target.value })}
          />
          <TextField
            label={t('goods.factValueOf', { number: i + 1 })}
            maxLength={200}
            error={errorAt(`facts.${i}.value`)}
            value={fact.value}
            onChange={({ target }) => change(i, { ...fact, value: target.value })}
          />
          <Button
            look="icon"
            aria-label={t('goods.removeFact', { number: i + 1 })}
            onPress={() => onChange(facts.filter((_, at) => at !== i))}
          >
            <Trash2 className="icon" aria-hidden />
          </Button>
        </div>
      ))}
      {facts.length < formLimits.facts && (
        <Button look="second" size="small" className="justify-self-start" onPress={() => onChange([...facts, { name: '', value: '' }])}>
          <Plus className="icon" aria-hidden />
          {t('goods.addFact')}
        </Button>
      )}
    </section>
  );
}
