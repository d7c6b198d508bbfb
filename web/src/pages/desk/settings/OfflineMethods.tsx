import { useState } from 'react';
import { useCommand } from '../../../lib/use-command.ts';
import { usePageQuery } from '../../../lib/use-page-query.ts';
import { useText } from '../../../lib/use-text.ts';
import { payText } from '../../../text/en/pay.ts';
import { Button } from '../../../ui/Button.tsx';
import { Checkbox } from '../../../ui/Checkbox.tsx';
import { ErrorSummary } from '../../../ui/ErrorSummary.tsx';
import { TextArea } from '../../../ui/Field.tsx';
import { useToast } from '../../../ui/Toast.tsx';
import { ChangeOfflineMethodDocument, OfflineMethodsDocument, type OfflineMethodsQuery } from './OfflineMethods.generated.ts';

type Method = OfflineMethodsQuery['offlineMethods'][number];

/** Which ways to pay from outside this market takes, and to whom buyers pay. */
export function OfflineMethods() {
  const t = useText(payText);
  const { offlineMethods } = usePageQuery(OfflineMethodsDocument).data;
  return (
    <section className="card stack" aria-labelledby="offline">
      <h2 id="offline">{t('pay.offline')}</h2>
      <p className="text-sm text-ink-2">{t('pay.offlineText')}</p>
      <div className="grid gap-6 md:grid-cols-3">
        {offlineMethods.map((method) => (
          <MethodForm key={method.code} method={method} />
        ))}
      </div>
    </section>
  );
}

function MethodForm({ method: { code, name, isOn: wasOn, payTo: before } }: { method: Method }) {
  const t = useText(payText);
  const toast = useToast();
  const [isOn, setOn] = useState(wasOn);
  const [payTo, setPayTo] = useState(before);
  const change = useCommand(ChangeOfflineMethodDocument, { refetch: ['OfflineMethods'], stale: ['paymentMethods'] });
  const refusal = change.refusals.find(({ path }) => path[0] === 'payTo')?.message;
  async function save() {
    if (await change.run({ input: { method: code, isOn, payTo } })) toast(t('pay.offlineSaved', { name }));
  }
  return (
    <div className="stack">
      <Checkbox isSelected={isOn} onChange={setOn}>
        {t('pay.offlineOn', { name })}
      </Checkbox>
      <TextArea
        label={t('pay.offlineTo', { name })}
        hint={t('pay.offlineToHint')}
        error={refusal}
        rows={4}
        maxLength={1000}
        value={payTo}
        onChange={(event) => setPayTo(event.target.value)}
      />
      {!refusal && <ErrorSummary refusals={change.refusals} fault={change.fault} />}
      <Button
        look="second"
        className="justify-self-start"
        isDisabled={isOn === wasOn && payTo === before}
        isPending={change.isBusy}
        onPress={() => void save()}
      >
        {t('pay.offlineSave', { name })}
      </Button>
    </div>
  );
}
