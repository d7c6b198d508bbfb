import type { MailTopic } from '../../graphql/schema.generated.ts';
import { useCommand } from '../../lib/use-command.ts';
import { usePageQuery } from '../../lib/use-page-query.ts';
import { useText } from '../../lib/use-text.ts';
import { guardText } from '../../text/en/guard.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { AccountPageDocument, ChooseMailsDocument } from './AccountPage.generated.ts';

const topics: MailTopic[] = ['ORDER_NEWS', 'MESSAGES'];

/** What one is mailed about. What must be read is not for choosing, and is said. */
export function Mails() {
  const t = useText(guardText);
  const muted = usePageQuery(AccountPageDocument).data.viewer?.mutedMails ?? [];
  const choose = useCommand(ChooseMailsDocument);
  const set = (topic: MailTopic, isWanted: boolean) =>
    void choose.run({ input: { muted: isWanted ? muted.filter((each) => each !== topic) : [...muted, topic] } });
  return (
    <section className="card stack" aria-labelledby="mails">
      <div className="stack !gap-1">
        <h2 id="mails">{t('mails.title')}</h2>
        <p className="text-sm text-ink-2">{t('mails.text')}</p>
      </div>
      <ErrorSummary refusals={choose.refusals} fault={choose.fault} />
      {topics.map((topic) => (
        <Checkbox key={topic} isSelected={!muted.includes(topic)} isDisabled={choose.isBusy} onChange={(isWanted) => set(topic, isWanted)}>
          {t(`mails.${topic}`)}
        </Checkbox>
      ))}
    </section>
  );
}
