import { Palmtree, Store } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { useIntl } from 'react-intl';
import { messageAt } from '../../../lib/message-at.ts';
import { useCommand } from '../../../lib/use-command.ts';
import { useText } from '../../../lib/use-text.ts';
import { shippingText } from '../../../text/en/shipping.ts';
import { Button } from '../../../ui/Button.tsx';
import { Chip } from '../../../ui/Chip.tsx';
import { DateText } from '../../../ui/DateText.tsx';
import { ErrorSummary } from '../../../ui/ErrorSummary.tsx';
import { TextField } from '../../../ui/Field.tsx';
import { useToast } from '../../../ui/Toast.tsx';
import { UpdateShopDocument } from './SellShopPage.generated.ts';
import type { OwnShop } from './SellShopPage.tsx';

/** Closes the shop for a while, and opens it again. */
export function Holiday({ shop }: { shop: OwnShop }) {
  const t = useText(shippingText);
  const { formatDate } = useIntl();
  const toast = useToast();
  const [day, setDay] = useState('');
  const [isMissing, setMissing] = useState(false);
  const save = useCommand(UpdateShopDocument, { stale: ['products', 'product'] });
  const { closedUntil } = shop;

  async function close(event: FormEvent) {
    event.preventDefault();
    setMissing(day === '');
    if (day === '' || !(await save.run({ input: { closedUntil: day } }))) return;
    setDay('');
    toast(t('shop.closedNow', { day: formatDate(`${day}T00:00:00Z`, { day: 'numeric', month: 'long', timeZone: 'UTC' }) }));
  }

  async function open() {
    if (await save.run({ input: { closedUntil: null } })) toast(t('shop.openedNow'));
  }

  return (
    <section className="card stack !p-5" aria-labelledby="holiday">
      <div className="row flex-wrap justify-between">
        <h2 id="holiday">{t('shop.holiday')}</h2>
        {closedUntil && (
          <Chip icon={Palmtree} tone="warning">
            {t.rich('shop.closed', { day: <DateText key="d" date={closedUntil} look="long" /> })}
          </Chip>
        )}
        {!closedUntil && (
          <Chip icon={Store} tone="success">
            {t('shop.holidayOpen')}
          </Chip>
        )}
      </div>
      <ErrorSummary refusals={save.refusals} fault={save.fault} />
      <p className="text-sm text-ink-2">{closedUntil ? t('shop.closedText') : t('shop.holidayText')}</p>
      {closedUntil ? (
        <Button look="second" className="justify-self-start" isPending={save.isBusy} onPress={() => void open()}>
          {t('shop.open')}
        </Button>
      ) : (
        <form className="stack" noValidate onSubmit={(event) => void close(event)}>
          <TextField
            label={t('shop.closedUntil')}
            hint={t('shop.closedHint')}
            error={messageAt(save.refusals, 'closedUntil') ?? (isMissing && t('shop.dayMissing'))}
            type="date"
            value={day}
            onChange={(event) => setDay(event.target.value)}
          />
          <Button type="submit" look="second" className="justify-self-start" isPending={save.isBusy}>
            {t('shop.close')}
          </Button>
        </form>
      )}
    </section>
  );
}
