import { Link } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { type Command, useCommand } from '../../../lib/use-command.ts';
import { useText } from '../../../lib/use-text.ts';
import { useTitle } from '../../../lib/use-title.ts';
import { sellText } from '../../../text/en/sell.ts';
import { shipManyText } from '../../../text/en/ship-many.ts';
import { Button } from '../../../ui/Button.tsx';
import { ErrorSummary } from '../../../ui/ErrorSummary.tsx';
import { TextArea } from '../../../ui/Field.tsx';
import { NewHeading } from '../../../ui/NewHeading.tsx';
import { ListFile } from './ListFile.tsx';
import { ShipOrdersDocument, type ShipOrdersMutation, type ShipOrdersMutationVariables } from './SellShipManyPage.generated.ts';
import { type ShipRow, ShipRows } from './ShipRows.tsx';

/** What a list came to; it belongs to the text that it was made from. */
interface Outcome {
  rows: ShipRow[];
  isTried: boolean;
}

/** Ships many orders by a list: first what would happen, line by line, then all that can be. */
export function SellShipManyPage() {
  const t = useText(shipManyText);
  const s = useText(sellText);
  useTitle(t('many.title'));
  const [text, setText] = useState('');
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const ship = useCommand(ShipOrdersDocument, { stale: ['orders', 'orderStateCounts'] });

  function change(next: string) {
    setText(next);
    setOutcome(null);
    ship.clear();
  }

  async function send(dryRun: boolean) {
    const answer = await ship.run({ input: { text, dryRun } });
    if (answer?.rows) setOutcome({ rows: answer.rows as ShipRow[], isTried: dryRun });
  }

  return (
    <div className="stack gap-6">
      <p>
        <Link to="/sell/orders">{s('sell.allOrders')}</Link>
      </p>
      <div>
        <h1>{t('many.title')}</h1>
        <p>{t('many.text')}</p>
      </div>
      <ListForm text={text} ship={ship} onChange={change} onTry={() => void send(true)} />
      {outcome && <Result outcome={outcome} isBusy={ship.isBusy} onShip={() => void send(false)} />}
    </div>
  );
}

interface ListFormProps {
  text: string;
  ship: Command<ShipOrdersMutation, ShipOrdersMutationVariables>;
  onChange(text: string): void;
  onTry(): void;
}

function ListForm({ text, ship, onChange, onTry }: ListFormProps) {
  const t = useText(shipManyText);
  const [fault, setFault] = useState<'many.empty' | 'many.fileTooLong' | null>(null);

  function change(next: string | null) {
    setFault(next === null ? 'many.fileTooLong' : null);
    if (next !== null) onChange(next);
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    if (text.trim() === '') return setFault('many.empty');
    onTry();
  }

  return (
    <form className="card stack" noValidate onSubmit={submit}>
      <ErrorSummary refusals={[]} fault={ship.fault} />
      <TextArea
        label={t('many.list')}
        hint={t('many.hint')}
        error={fault ? t(fault) : ship.refusals[0]?.message}
        placeholder={t('many.example')}
        className="num"
        rows={8}
        wrap="off"
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={(event) => change(event.target.value)}
      />
      <ListFile onText={change} />
      <div className="row flex-wrap">
        <Button type="submit" isPending={ship.isBusy}>
          {t('many.try')}
        </Button>
        <span className="text-ink-2">{t('many.tryNote')}</span>
      </div>
    </form>
  );
}

function Result({ outcome: { rows, isTried }, isBusy, onShip }: { outcome: Outcome; isBusy: boolean; onShip(): void }) {
  const t = useText(shipManyText);
  const count = rows.filter((row) => row.outcome === (isTried ? 'READY' : 'SHIPPED')).length;
  return (
    <section className="stack" aria-labelledby="outcome">
      <div>
        <NewHeading key={String(isTried)} level={2} id="outcome">
          {isTried ? t('many.ready', { ready: count, all: rows.length }) : t('many.shipped', { shipped: count })}
        </NewHeading>
        <p>{isTried ? t('many.readyText') : t('many.shippedText')}</p>
      </div>
      <ShipRows rows={rows} />
      {isTried && count > 0 && (
        <div className="row">
          <Button isPending={isBusy} onPress={onShip}>
            {t('many.ship', { count })}
          </Button>
        </div>
      )}
    </section>
  );
}
