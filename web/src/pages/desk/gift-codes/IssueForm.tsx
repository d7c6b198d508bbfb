import { type FormEvent, useState } from 'react';
import { useSession } from '../../../features/session/use-session.ts';
import { keyFor, settle } from '../../../lib/idempotency.ts';
import { useNow } from '../../../lib/market-clock.tsx';
import { messageAt } from '../../../lib/message-at.ts';
import { minorFromTyped } from '../../../lib/money.ts';
import { useCommand } from '../../../lib/use-command.ts';
import { useText } from '../../../lib/use-text.ts';
import { giftCodesText } from '../../../text/en/gift-codes.ts';
import { Button } from '../../../ui/Button.tsx';
import { ErrorSummary } from '../../../ui/ErrorSummary.tsx';
import { TextArea, TextField } from '../../../ui/Field.tsx';
import { IssueGiftCodesDocument } from './DeskGiftCodesPage.generated.ts';
import type { Issued } from './IssuedCodes.tsx';

const yearMs = 365 * 86_400_000;
const dayOf = (at: number) => new Date(at).toISOString().slice(0, 10);

/** What new gift codes are worth, how many they are, until when and what for. */
export function IssueForm({ onIssued }: { onIssued(issued: Issued): void }) {
  const t = useText(giftCodesText);
  const now = useNow();
  const { currency } = useSession().market;
  const [typed, setTyped] = useState({ amount: '', count: '1', day: dayOf(now + yearMs), note: '' });
  const [isChecked, setChecked] = useState(false);
  const issue = useCommand(IssueGiftCodesDocument, { refetch: ['DeskGiftCodesPage'], stale: ['giftCodes'] });
  const set = (part: Partial<typeof typed>) => setTyped({ ...typed, ...part });
  const amountMinor = minorFromTyped(typed.amount, currency);
  const count = /^\d{1,3}$/.test(typed.count.trim()) ? Number(typed.count) : 0;
  const isCount = count >= 1 && count <= 500;
  const note = typed.note.trim();
  const wrong = (isWrong: boolean, words: string, field: string) => (isChecked && isWrong && words) || messageAt(issue.refusals, field);

  async function submit(event: FormEvent) {
    event.preventDefault();
    setChecked(true);
    if (!amountMinor || !isCount || !typed.day || note === '') return;
    const act = 'issue gift codes';
    const input = { amountMinor, currency, count, expiresAt: `${typed.day}T23:59:59.999Z`, note };
    const answer = await issue.run({ input: { ...input, idempotencyKey: keyFor(act, input) } });
    if (!answer?.issued) return;
    settle(act);
    onIssued(answer.issued);
  }

  return (
    <form className="stack" noValidate onSubmit={(event) => void submit(event)}>
      <ErrorSummary refusals={issue.refusals} fault={issue.fault} />
      <p>{t('gift.issueText')}</p>
      <TextField
        label={t('gift.amount', { currency })}
        inputMode="decimal"
        error={wrong(!amountMinor, t('gift.amountWrong'), 'amountMinor')}
        value={typed.amount}
        onChange={(event) => set({ amount: event.target.value })}
      />
      <TextField
        label={t('gift.count')}
        inputMode="numeric"
        error={wrong(!isCount, t('gift.countWrong'), 'count')}
        value={typed.count}
        onChange={(event) => set({ count: event.target.value })}
      />
      <TextField
        label={t('gift.until')}
        type="date"
        min={dayOf(now)}
        error={wrong(!typed.day, t('gift.untilWrong'), 'expiresAt')}
        value={typed.day}
        onChange={(event) => set({ day: event.target.value })}
      />
      <TextArea
        label={t('gift.note')}
        maxLength={500}
        error={wrong(note === '', t('gift.noteMissing'), 'note')}
        value={typed.note}
        onChange={(event) => set({ note: event.target.value })}
      />
      <Button type="submit" className="justify-self-start" isPending={issue.isBusy}>
        {t('gift.issueGo')}
      </Button>
    </form>
  );
}
