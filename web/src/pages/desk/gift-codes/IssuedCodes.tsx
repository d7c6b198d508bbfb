import { Check, Copy, Download } from 'lucide-react';
import { typedFromMinor } from '../../../lib/money.ts';
import { useCopy } from '../../../lib/use-copy.ts';
import { useText } from '../../../lib/use-text.ts';
import { giftCodesText } from '../../../text/en/gift-codes.ts';
import { Button } from '../../../ui/Button.tsx';
import type { IssueGiftCodesMutation } from './DeskGiftCodesPage.generated.ts';

export type Issued = NonNullable<IssueGiftCodesMutation['issueGiftCodes']['issued']>;

/** The codes as a table that any spreadsheet opens. */
function csvOf(issued: Issued): string {
  const rows = issued.map(({ code, giftCode: { amount, expiresAt } }) => [code, typedFromMinor(amount), amount.currency, expiresAt]);
  return [['code', 'amount', 'currency', 'expires'], ...rows].map((row) => row.join(',')).join('\r\n');
}

/** New codes on the one occasion on which they are shown. */
export function IssuedCodes({ issued, onDone }: { issued: Issued; onDone(): void }) {
  const t = useText(giftCodesText);
  const { copied, copy } = useCopy();
  const Icon = copied === 'yes' ? Check : Copy;
  return (
    <div className="stack">
      <p>{t('gift.issuedText')}</p>
      <ul className="stack !gap-1 max-h-60 overflow-y-auto rounded border border-line p-3">
        {issued.map(({ code }) => (
          <li key={code} className="num select-all">
            {code}
          </li>
        ))}
      </ul>
      <div className="row flex-wrap">
        <Button look="second" onPress={() => void copy(issued.map(({ code }) => code).join('\n'))}>
          <Icon className="icon" aria-hidden /> {t('gift.copy')}
        </Button>
        <a className="btn second" download="gift-codes.csv" href={`data:text/csv;charset=utf-8,${encodeURIComponent(csvOf(issued))}`}>
          <Download className="icon" aria-hidden /> {t('gift.download')}
        </a>
        <Button onPress={onDone}>{t('gift.done')}</Button>
      </div>
      <p role="status" className="text-sm empty:hidden">
        {copied && t(`gift.copied.${copied}`)}
      </p>
    </div>
  );
}
