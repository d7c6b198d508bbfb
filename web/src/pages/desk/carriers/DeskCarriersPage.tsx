import { Archive, CircleCheck, Truck } from 'lucide-react';
import { useState } from 'react';
import { OperatorsOnly } from '../../../features/desk/OperatorsOnly.tsx';
import { ReasonDialog } from '../../../features/orders/ReasonDialog.tsx';
import { useSession } from '../../../features/session/use-session.ts';
import { useCommand } from '../../../lib/use-command.ts';
import { usePageQuery } from '../../../lib/use-page-query.ts';
import { useText } from '../../../lib/use-text.ts';
import { useTitle } from '../../../lib/use-title.ts';
import { carriersText } from '../../../text/en/carriers.ts';
import { Button } from '../../../ui/Button.tsx';
import { Chip } from '../../../ui/Chip.tsx';
import { Table } from '../../../ui/Table.tsx';
import { useToast } from '../../../ui/Toast.tsx';
import { CarrierEditor } from './CarrierEditor.tsx';
import {
  DeskCarriersPageDocument,
  type DeskCarriersPageQuery,
  RestoreCarrierDocument,
  RetireCarrierDocument,
} from './DeskCarriersPage.generated.ts';

export type Carrier = DeskCarriersPageQuery['carriers'][number];

/** The carriers of the market: operators add, change, retire and restore them. */
export function DeskCarriersPage() {
  const t = useText(carriersText);
  useTitle(t('carriers.title'));
  const { viewer } = useSession();
  return (
    <OperatorsOnly isOperator={viewer?.roles.includes('OPERATOR') ?? false} icon={Truck} title={t('carriers.onlyOperators')}>
      <Carriers />
    </OperatorsOnly>
  );
}

function Carriers() {
  const t = useText(carriersText);
  const { carriers } = usePageQuery(DeskCarriersPageDocument, { fetchPolicy: 'cache-and-network' }).data;
  const [edited, setEdited] = useState<Carrier | 'new' | null>(null);
  const [switched, setSwitched] = useState<Carrier | null>(null);
  return (
    <div className="stack gap-6">
      <div className="row flex-wrap !items-start justify-between">
        <div>
          <h1>{t('carriers.title')}</h1>
          <p>{t('carriers.text')}</p>
        </div>
        <Button onPress={() => setEdited('new')}>{t('carriers.add')}</Button>
      </div>
      <Table caption={t('carriers.caption')} head={<Head />}>
        <tbody>
          {carriers.map((carrier) => (
            <Row key={carrier.code} carrier={carrier} onChange={() => setEdited(carrier)} onSwitch={() => setSwitched(carrier)} />
          ))}
        </tbody>
      </Table>
      {edited && <CarrierEditor carrier={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />}
      {switched && <SwitchDialog carrier={switched} onClose={() => setSwitched(null)} />}
    </div>
  );
}

function Head() {
  const t = useText(carriersText);
  return (
    <tr>
      {(['carrier', 'numbers', 'check', 'delivers', 'state'] as const).map((column) => (
        <th key={column} scope="col">
          {t(`carriers.${column}`)}
        </th>
      ))}
      <th scope="col">
        <span className="sr-only">{t('carriers.actions')}</span>
      </th>
    </tr>
  );
}

function Row({ carrier, onChange, onSwitch }: { carrier: Carrier; onChange(): void; onSwitch(): void }) {
  const t = useText(carriersText);
  const { code, name, enabled, services, countries, numberFormats, checkDigit } = carrier;
  return (
    <tr>
      <td data-label={t('carriers.carrier')}>
        <b>{name}</b> <span className="num text-ink-2">{code}</span>
        <span className="block text-ink-2">{services.join(', ')}</span>
      </td>
      <td data-label={t('carriers.numbers')}>
        {numberFormats.length === 0 && t('carriers.anyNumber')}
        {numberFormats.map((format) => (
          <span key={format} className="num me-3 inline-block">
            {format}
          </span>
        ))}
      </td>
      <td data-label={t('carriers.check')}>{t(`carriers.check.${checkDigit}`)}</td>
      <td data-label={t('carriers.delivers')}>
        {countries ? t('carriers.countryCount', { count: countries.length }) : t('carriers.everywhere')}
      </td>
      <td data-label={t('carriers.state')}>
        <Chip icon={enabled ? CircleCheck : Archive} tone={enabled ? 'success' : 'neutral'}>
          {t(enabled ? 'carriers.offered' : 'carriers.retired')}
        </Chip>
      </td>
      <td>
        <span className="row justify-end">
          <Button look="second" size="small" aria-label={t('carriers.changeOf', { carrier: name })} onPress={onChange}>
            {t('carriers.change')}
          </Button>
          <Button
            look="second"
            size="small"
            aria-label={t(enabled ? 'carriers.retireOf' : 'carriers.restoreOf', { carrier: name })}
            onPress={onSwitch}
          >
            {t(enabled ? 'carriers.retire' : 'carriers.restore')}
          </Button>
        </span>
      </td>
    </tr>
  );
}

function SwitchDialog({ carrier: { code, name, enabled }, onClose }: { carrier: Carrier; onClose(): void }) {
  const t = useText(carriersText);
  const toast = useToast();
  const retire = useCommand(RetireCarrierDocument, { refetch: 'active', stale: ['carriers'] });
  const restore = useCommand(RestoreCarrierDocument, { refetch: 'active', stale: ['carriers'] });
  const command = enabled ? retire : restore;

  async function send(reason: string) {
    if (!(await command.run({ input: { code, reason } }))) return;
    toast(t(enabled ? 'carriers.switchedOff' : 'carriers.switchedOn', { carrier: name }));
    onClose();
  }

  return (
    <ReasonDialog
      title={t(enabled ? 'carriers.retireOf' : 'carriers.restoreOf', { carrier: name })}
      text={t(enabled ? 'carriers.retireText' : 'carriers.restoreText')}
      label={t('carriers.reason')}
      action={t(enabled ? 'carriers.retire' : 'carriers.restore')}
      isDanger={enabled}
      command={command}
      onSend={send}
      onClose={onClose}
    />
  );
}
