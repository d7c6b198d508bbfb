import { MonitorSmartphone } from 'lucide-react';
import { useCommand } from '../../lib/use-command.ts';
import { useCountryName } from '../../lib/use-country-name.ts';
import { usePageQuery } from '../../lib/use-page-query.ts';
import { useText } from '../../lib/use-text.ts';
import { guardText } from '../../text/en/guard.ts';
import { Button } from '../../ui/Button.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { MomentText } from '../../ui/DateText.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { useToast } from '../../ui/Toast.tsx';
import { AccountPageDocument, type AccountPageQuery, EndSessionsDocument } from './AccountPage.generated.ts';

type Session = NonNullable<AccountPageQuery['viewer']>['sessions'][number];

const accountPage = ['AccountPage'];

/** Where the account is signed in, and the way to end what one does not know. */
export function Sessions() {
  const t = useText(guardText);
  const toast = useToast();
  const { viewer } = usePageQuery(AccountPageDocument).data;
  const end = useCommand(EndSessionsDocument, { refetch: accountPage });
  const sessions = viewer?.sessions ?? [];

  async function signOut(session: Session | null) {
    if (!(await end.run({ input: { sessionId: session?.id ?? null } }))) return;
    toast(session ? t('guard.endedOne', { device: session.device }) : t('guard.endedOthers'));
  }

  return (
    <section className="card stack" aria-labelledby="sessions">
      <div className="stack !gap-1">
        <h2 id="sessions">{t('guard.sessions')}</h2>
        <p className="text-sm text-ink-2">{t('guard.sessionsText')}</p>
      </div>
      <ErrorSummary refusals={end.refusals} fault={end.fault} />
      <ul className="stack">
        {sessions.map((session) => (
          <li key={session.id} className="row flex-wrap justify-between">
            <SessionText session={session} />
            {!session.isThis && (
              <Button
                look="second"
                size="small"
                isDisabled={end.isBusy}
                aria-label={t('guard.endOne', { device: session.device })}
                onPress={() => void signOut(session)}
              >
                {t('guard.end')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {sessions.length > 1 && (
        <Button look="second" className="justify-self-start" isDisabled={end.isBusy} onPress={() => void signOut(null)}>
          {t('guard.endOthers')}
        </Button>
      )}
    </section>
  );
}

function SessionText({ session }: { session: Session }) {
  const t = useText(guardText);
  const countryName = useCountryName();
  const { address, country } = session;
  const place = country ? t('guard.fromCountry', { address, country: countryName(country) }) : t('guard.from', { address });
  return (
    <div className="min-w-0">
      <p className="row flex-wrap !gap-2">
        <b>{session.device}</b>
        {session.isThis && (
          <Chip icon={MonitorSmartphone} tone="success">
            {t('guard.thisDevice')}
          </Chip>
        )}
      </p>
      <p className="text-sm text-ink-2 [overflow-wrap:anywhere]">
        {address ? place : t('guard.fromUnknown')} {t.rich('guard.lastSeen', { moment: <MomentText key="m" at={session.lastSeenAt} /> })}
      </p>
    </div>
  );
}
