import { Link, useSearch } from '@tanstack/react-router';
import { Gift } from 'lucide-react';
import { useState } from 'react';
import { CasePages } from '../../../features/desk/CasePages.tsx';
import { OperatorsOnly } from '../../../features/desk/OperatorsOnly.tsx';
import { useSession } from '../../../features/session/use-session.ts';
import { usePageQuery } from '../../../lib/use-page-query.ts';
import { useText } from '../../../lib/use-text.ts';
import { useTitle } from '../../../lib/use-title.ts';
import { giftCodesText } from '../../../text/en/gift-codes.ts';
import { Button } from '../../../ui/Button.tsx';
import { DateText, DayText } from '../../../ui/DateText.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Money } from '../../../ui/Money.tsx';
import { Table } from '../../../ui/Table.tsx';
import { LinkTab, LinkTabs } from '../../../ui/Tabs.tsx';
import { CancelGiftCodeDialog } from './CancelGiftCodeDialog.tsx';
import { DeskGiftCodesPageDocument, type DeskGiftCodesPageQuery } from './DeskGiftCodesPage.generated.ts';
import { IssueGiftCodes } from './IssueGiftCodes.tsx';

export type GiftCode = DeskGiftCodesPageQuery['giftCodes']['nodes'][number];

const states = ['OPEN', 'REDEEMED', 'CANCELLED', 'EXPIRED'] as const;

/** Money that the market gives away: issued, redeemed, taken back, over. */
export function DeskGiftCodesPage() {
  const t = useText(giftCodesText);
  useTitle(t('gift.title'));
  const { viewer } = useSession();
  return (
    <OperatorsOnly isOperator={viewer?.roles.includes('OPERATOR') ?? false} icon={Gift} title={t('gift.onlyOperators')}>
      <GiftCodes />
    </OperatorsOnly>
  );
}

function GiftCodes() {
  const t = useText(giftCodesText);
  const search = useSearch({ from: '/desk/gift-codes' });
  const state = states.find((each) => each === search.state) ?? null;
  const variables = { state, after: search.after };
  const { data } = usePageQuery(DeskGiftCodesPageDocument, { variables, fetchPolicy: 'cache-and-network' });
  return (
    <div className="stack gap-6">
      <div className="row flex-wrap !items-start justify-between">
        <div>
          <h1>{t('gift.title')}</h1>
          <p>{t('gift.text')}</p>
        </div>
        <IssueGiftCodes />
      </div>
      <LinkTabs label={t('gift.byState')}>
        <LinkTab to="/desk/gift-codes" search={{}} isCurrent={!state}>
          {t('gift.all')}
        </LinkTab>
        {states.map((each) => (
          <LinkTab key={each} to="/desk/gift-codes" search={{ state: each }} isCurrent={each === state} count={data[each].totalCount}>
            {t(`gift.state.${each}`)}
          </LinkTab>
        ))}
      </LinkTabs>
      {data.giftCodes.nodes.length === 0 ? (
        <EmptyState icon={Gift} title={t('gift.none')}>
          <p>{t('gift.noneText')}</p>
        </EmptyState>
      ) : (
        <Sheet codes={data.giftCodes.nodes} />
      )}
      <CasePages after={search.after} pageInfo={data.giftCodes.pageInfo} />
    </div>
  );
}

function Sheet({ codes }: { codes: readonly GiftCode[] }) {
  const t = useText(giftCodesText);
  const [cancelling, setCancelling] = useState<GiftCode | null>(null);
  const head = (
    <tr>
      <th scope="col">{t('gift.col.code')}</th>
      <th scope="col">{t('gift.col.note')}</th>
      <th scope="col">{t('gift.col.state')}</th>
      <th scope="col">{t('gift.col.issued')}</th>
      <th scope="col">{t('gift.col.until')}</th>
      <th scope="col" className="r">
        {t('gift.col.worth')}
      </th>
    </tr>
  );
  return (
    <>
      <Table caption={t('gift.title')} head={head}>
        <tbody>
          {codes.map((code) => (
            <tr key={code.id}>
              <td className="num">… {code.ending}</td>
              <td data-label={t('gift.col.note')}>{code.note}</td>
              <td data-label={t('gift.col.state')}>
                <b>{t(`gift.state.${code.state}`)}</b> <WhatBecame code={code} />
                {code.state === 'OPEN' && (
                  <Button
                    look="link"
                    size="small"
                    aria-label={t('gift.cancelOf', { ending: code.ending })}
                    onPress={() => setCancelling(code)}
                  >
                    {t('gift.cancel')}
                  </Button>
                )}
              </td>
              <td data-label={t('gift.col.issued')}>
                <DayText at={code.issuedAt} look="full" />
              </td>
              <td data-label={t('gift.col.until')}>
                <DateText date={code.expiresAt.slice(0, 10)} look="full" />
              </td>
              <td className="r">
                <Money value={code.amount} />
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
      {cancelling && <CancelGiftCodeDialog code={cancelling} onClose={() => setCancelling(null)} />}
    </>
  );
}

/** Who redeemed it and when, or why it was cancelled. */
function WhatBecame({ code: { redeemedBy, redeemedAt, cancelledAt, cancelReason } }: { code: GiftCode }) {
  const t = useText(giftCodesText);
  if (redeemedBy && redeemedAt)
    return (
      <span className="text-ink-2">
        {t.rich('gift.redeemedBy', {
          person: (
            <Link key="p" to="/desk/people/$id" params={{ id: redeemedBy.id }}>
              {redeemedBy.name}
            </Link>
          ),
          day: <DayText key="d" at={redeemedAt} />,
        })}
      </span>
    );
  if (!cancelledAt) return null;
  return (
    <span className="text-ink-2">
      {t.rich('gift.cancelledFor', { day: <DayText key="d" at={cancelledAt} />, reason: cancelReason ?? '' })}
    </span>
  );
}
