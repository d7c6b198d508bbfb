import { SlidersHorizontal } from 'lucide-react';
import { useState } from 'react';
import { OperatorsOnly } from '../../../features/desk/OperatorsOnly.tsx';
import { ReasonDialog } from '../../../features/orders/ReasonDialog.tsx';
import { useSession } from '../../../features/session/use-session.ts';
import { useCommand } from '../../../lib/use-command.ts';
import { usePageQuery } from '../../../lib/use-page-query.ts';
import { useText } from '../../../lib/use-text.ts';
import { useTitle } from '../../../lib/use-title.ts';
import { settingsText } from '../../../text/en/settings.ts';
import { Button } from '../../../ui/Button.tsx';
import { LeaveGuard } from '../../../ui/LeaveGuard.tsx';
import { useToast } from '../../../ui/Toast.tsx';
import { ChangePoliciesDocument, DeskSettingsPageDocument } from './DeskSettingsPage.generated.ts';
import { OfflineMethods } from './OfflineMethods.tsx';
import { PolicyField, type Setting } from './PolicyField.tsx';

/** Every number of the market that an operator may change, by what it is about. */
export function DeskSettingsPage() {
  const t = useText(settingsText);
  useTitle(t('settings.title'));
  const { viewer } = useSession();
  return (
    <OperatorsOnly isOperator={viewer?.roles.includes('OPERATOR') ?? false} icon={SlidersHorizontal} title={t('settings.onlyOperators')}>
      <Settings />
    </OperatorsOnly>
  );
}

const page = ['DeskSettingsPage', 'Session'];

function Settings() {
  const t = useText(settingsText);
  const toast = useToast();
  const { policySettings } = usePageQuery(DeskSettingsPageDocument).data;
  const change = useCommand(ChangePoliciesDocument, { refetch: page });
  /** What is typed, where it differs from what counts. */
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const [isAsking, setAsking] = useState(false);
  const changed = policySettings.filter(({ name, value }) => typed[name] !== undefined && typed[name] !== String(value));
  const isWhole = changed.every(({ name }) => /^\d+$/.test(typed[name]!));
  const groups = [...new Set(policySettings.map(({ group }) => group))];

  async function save(reason: string) {
    const changes = changed.map(({ name }) => ({ name, value: Number(typed[name]) }));
    if (!(await change.run({ input: { changes, reason } }))) return;
    setAsking(false);
    setTyped({});
    toast(t('settings.saved'));
  }

  function refusalAt({ name }: Setting): string | undefined {
    if (typed[name] !== undefined && !/^\d+$/.test(typed[name])) return t('settings.notWhole');
    const index = changed.findIndex((each) => each.name === name);
    return change.refusals.find(({ path }) => index >= 0 && path[1] === String(index))?.message;
  }

  return (
    <div className="stack gap-6">
      <div>
        <h1>{t('settings.title')}</h1>
        <p>{t('settings.text')}</p>
      </div>
      <LeaveGuard isDirty={changed.length > 0} />
      <OfflineMethods />
      {groups.map((group) => (
        <section key={group} className="card stack" aria-labelledby={group}>
          <h2 id={group}>{t(`settings.group.${group}`)}</h2>
          <div className="grid gap-6 md:grid-cols-2">
            {policySettings
              .filter((setting) => setting.group === group)
              .map((setting) => (
                <PolicyField
                  key={setting.name}
                  setting={setting}
                  typed={typed[setting.name] ?? String(setting.value)}
                  error={refusalAt(setting)}
                  onType={(text) => setTyped({ ...typed, [setting.name]: text })}
                />
              ))}
          </div>
        </section>
      ))}
      <div className="settings-bar row flex-wrap">
        <p role="status">{t('settings.changes', { count: changed.length })}</p>
        <Button isDisabled={changed.length === 0 || !isWhole} onPress={() => setAsking(true)}>
          {t('settings.save')}
        </Button>
        {changed.length > 0 && (
          <Button look="second" onPress={() => setTyped({})}>
            {t('settings.drop')}
          </Button>
        )}
      </div>
      {isAsking && (
        <ReasonDialog
          title={t('settings.saveTitle', { count: changed.length })}
          text={t('settings.saveText')}
          label={t('settings.reason')}
          action={t('settings.save')}
          command={change}
          onSend={save}
          onClose={() => setAsking(false)}
        />
      )}
    </div>
  );
}
