import { type FormEvent, useState } from 'react';
import { useCommand } from '../../lib/use-command.ts';
import { usePageQuery } from '../../lib/use-page-query.ts';
import { useText } from '../../lib/use-text.ts';
import { sellText } from '../../text/en/sell.ts';
import { workText } from '../../text/en/work.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { Region } from '../../ui/Region.tsx';
import { BoxesSkeleton } from '../../ui/Skeleton.tsx';
import { useToast } from '../../ui/Toast.tsx';
import { NumberFields } from './NumberFields.tsx';
import { PartPicker } from './PartPicker.tsx';
import { CarrierChoicesDocument, ShipOrderDocument } from './ShopCommands.generated.ts';
import type { ShopStepsOrder } from './ShopSteps.tsx';
import { partOf, unshippedLines } from './unshipped-lines.ts';

interface Props {
  order: ShopStepsOrder;
  onClose(): void;
}

/** Hands one parcel to a carrier: who carries it, its number, and what is in it when that is not all. */
export function ShipDialog({ order, onClose }: Props) {
  const t = useText(sellText);
  const w = useText(workText);
  return (
    <Dialog
      title={t('sell.ship.title', { number: order.number })}
      isOpen
      onClose={onClose}
      closeLabel={w('work.close')}
      isDismissable={false}
    >
      <Region skeleton={<BoxesSkeleton heights={['h-11', 'h-11', 'h-11']} />}>
        <ShipForm order={order} onClose={onClose} />
      </Region>
    </Dialog>
  );
}

function ShipForm({ order, onClose }: Props) {
  const t = useText(sellText);
  const toast = useToast();
  const { carriers } = usePageQuery(CarrierChoicesDocument).data;
  const left = unshippedLines(order.lines);
  const [carrier, setCarrier] = useState(order.shipping.carrier.code);
  const [number, setNumber] = useState('');
  const [isPart, setPart] = useState(false);
  const [picked, setPicked] = useState<Record<string, number>>({});
  const [isChecked, setChecked] = useState(false);
  const ship = useCommand(ShipOrderDocument, { refetch: 'active' });

  const isNumberMissing = isChecked && number.trim() === '';
  const part = partOf(left, picked);
  const isPartEmpty = isChecked && isPart && part.length === 0;
  const refusalOf = (field: string) => ship.refusals.find((refusal) => refusal.path.at(-1) === field)?.message;
  const others = ship.refusals.filter((refusal) => !['number', 'carrier'].includes(refusal.path.at(-1) ?? ''));

  async function submit(event: FormEvent) {
    event.preventDefault();
    setChecked(true);
    if (number.trim() === '' || (isPart && part.length === 0)) return;
    const parcel = { carrier, number: number.trim(), lines: isPart ? part : [] };
    if (!(await ship.run({ input: { orderId: order.id, parcels: [parcel] } }))) return;
    toast(t('sell.ship.done', { number: order.number, buyer: order.buyer.name }));
    onClose();
  }

  return (
    <form className="stack" noValidate onSubmit={(event) => void submit(event)}>
      <ErrorSummary refusals={others} fault={ship.fault} />
      <p className="text-sm text-ink-2">{t('sell.ship.text', { buyer: order.buyer.name, carrier: order.shipping.carrier.name })}</p>
      <NumberFields
        carriers={carriers}
        orderId={order.id}
        carrier={carrier}
        number={number}
        errors={{
          carrier: refusalOf('carrier'),
          number: refusalOf('number') ?? (isNumberMissing ? t('sell.ship.numberMissing') : undefined),
        }}
        onCarrier={setCarrier}
        onNumber={setNumber}
      />
      {left.reduce((sum, line) => sum + line.left, 0) > 1 && (
        <Checkbox isSelected={isPart} onChange={setPart}>
          {t('sell.ship.part')}
        </Checkbox>
      )}
      {isPart && <PartPicker lines={left} picked={picked} onChange={setPicked} error={isPartEmpty && t('sell.ship.partEmpty')} />}
      <Button type="submit" isPending={ship.isBusy}>
        {t('sell.ship.send')}
      </Button>
    </form>
  );
}
