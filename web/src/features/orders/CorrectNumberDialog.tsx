import { type FormEvent, useState } from 'react';
import { useCommand } from '../../lib/use-command.ts';
import { usePageQuery } from '../../lib/use-page-query.ts';
import { useText } from '../../lib/use-text.ts';
import { sellText } from '../../text/en/sell.ts';
import { workText } from '../../text/en/work.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { Region } from '../../ui/Region.tsx';
import { BoxesSkeleton } from '../../ui/Skeleton.tsx';
import { useToast } from '../../ui/Toast.tsx';
import { NumberFields } from './NumberFields.tsx';
import { CarrierChoicesDocument, CorrectTrackingNumberDocument } from './ShopCommands.generated.ts';

interface Props {
  orderId: string;
  parcel: { id: string; number: string; carrier: { code: string; name: string } };
  onClose(): void;
}

/** Gives a parcel the carrier and number that it should have had. */
export function CorrectNumberDialog(props: Props) {
  const t = useText(sellText);
  const w = useText(workText);
  return (
    <Dialog title={t('sell.correct.title')} isOpen onClose={props.onClose} closeLabel={w('work.close')} isDismissable={false}>
      <Region skeleton={<BoxesSkeleton heights={['h-11', 'h-11', 'h-11']} />}>
        <CorrectForm {...props} />
      </Region>
    </Dialog>
  );
}

function CorrectForm({ orderId, parcel, onClose }: Props) {
  const t = useText(sellText);
  const toast = useToast();
  const { carriers } = usePageQuery(CarrierChoicesDocument).data;
  const [carrier, setCarrier] = useState(parcel.carrier.code);
  const [number, setNumber] = useState(parcel.number);
  const [isChecked, setChecked] = useState(false);
  const correct = useCommand(CorrectTrackingNumberDocument, { refetch: 'active' });
  const isMissing = isChecked && number.trim() === '';
  const refusalOf = (field: string) => correct.refusals.find((refusal) => refusal.path.at(-1) === field)?.message;
  const others = correct.refusals.filter((refusal) => !['number', 'carrier'].includes(refusal.path.at(-1) ?? ''));

  async function submit(event: FormEvent) {
    event.preventDefault();
    setChecked(true);
    if (number.trim() === '') return;
    if (!(await correct.run({ input: { parcelId: parcel.id, carrier, number: number.trim() } }))) return;
    toast(t('sell.correct.done'));
    onClose();
  }

  return (
    <form className="stack" noValidate onSubmit={(event) => void submit(event)}>
      <ErrorSummary refusals={others} fault={correct.fault} />
      <p className="text-sm text-ink-2">{t('sell.correct.text', { number: `${parcel.carrier.name} ${parcel.number}` })}</p>
      <NumberFields
        carriers={carriers}
        keptCarrier={parcel.carrier.code}
        orderId={orderId}
        carrier={carrier}
        number={number}
        errors={{ carrier: refusalOf('carrier'), number: refusalOf('number') ?? (isMissing ? t('sell.ship.numberMissing') : undefined) }}
        onCarrier={setCarrier}
        onNumber={setNumber}
      />
      <Button type="submit" isPending={correct.isBusy}>
        {t('sell.correct.send')}
      </Button>
    </form>
  );
}
