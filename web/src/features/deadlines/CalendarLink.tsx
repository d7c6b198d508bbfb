import { useState } from 'react';
import { useCommand } from '../../lib/use-command.ts';
import { useCopy } from '../../lib/use-copy.ts';
import { useText } from '../../lib/use-text.ts';
import { deadlinesText } from '../../text/en/deadlines.ts';
import { Button } from '../../ui/Button.tsx';
import { MomentText } from '../../ui/DateText.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { TextField } from '../../ui/Field.tsx';
import { Note } from '../../ui/Note.tsx';
import { MakeCalendarLinkDocument, RemoveCalendarLinkDocument } from './DeadlineList.generated.ts';

const refetch = ['DeadlineList'];

/** The secret link by which a calendar program reads somebody's deadlines: made, shown once, ended. @param madeAt When there is one. */
export function CalendarLink({ madeAt }: { madeAt: string | undefined }) {
  const t = useText(deadlinesText);
  const make = useCommand(MakeCalendarLinkDocument, { refetch });
  const remove = useCommand(RemoveCalendarLinkDocument, { refetch });
  const [url, setUrl] = useState<string | null>(null);
  const [isRemoved, setRemoved] = useState(false);
  return (
    <section className="card stack" aria-labelledby="calendar">
      <h2 id="calendar">{t('calendar.title')}</h2>
      <p>{t('calendar.text')}</p>
      {url && <NewLink url={url} />}
      {!url && madeAt && (
        <p className="text-sm text-ink-2">{t.rich('calendar.made', { moment: <MomentText key="m" at={madeAt} look="full" /> })}</p>
      )}
      <ErrorSummary refusals={[...make.refusals, ...remove.refusals]} fault={make.fault ?? remove.fault} />
      <div className="row flex-wrap">
        <Button
          look="second"
          isPending={make.isBusy}
          onPress={async () => {
            const made = await make.run({ input: {} });
            if (made) setUrl(made.url);
            if (made) setRemoved(false);
          }}
        >
          {t(madeAt ? 'calendar.makeNew' : 'calendar.make')}
        </Button>
        {madeAt && (
          <Button
            look="link"
            isPending={remove.isBusy}
            onPress={async () => {
              if (!(await remove.run({ input: {} }))) return;
              setUrl(null);
              setRemoved(true);
            }}
          >
            {t('calendar.remove')}
          </Button>
        )}
      </div>
      {madeAt && <p className="text-sm text-ink-2">{t('calendar.newKills')}</p>}
      <p role="status" className="text-sm empty:hidden">
        {isRemoved && t('calendar.removed')}
      </p>
    </section>
  );
}

function NewLink({ url }: { url: string }) {
  const t = useText(deadlinesText);
  const { copied, copy } = useCopy();
  return (
    <div className="stack">
      <Note tone="warning">{t('calendar.secret')}</Note>
      <TextField label={t('calendar.link')} value={url} readOnly />
      <div className="row flex-wrap">
        <Button look="second" size="small" onPress={() => void copy(url)}>
          {t('calendar.copy')}
        </Button>
        <a className="btn second small" href={url.replace(/^https?:/, 'webcal:')}>
          {t('calendar.subscribe')}
        </a>
      </div>
      <p role="status" className="text-sm empty:hidden">
        {copied && t(`calendar.copied.${copied}`)}
      </p>
    </div>
  );
}
