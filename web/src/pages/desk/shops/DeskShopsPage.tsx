import { useSearch } from '@tanstack/react-router';
import { Store } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { OperatorsOnly } from '../../../features/desk/OperatorsOnly.tsx';
import { useSession } from '../../../features/session/use-session.ts';
import { messageAt } from '../../../lib/message-at.ts';
import { useCommand } from '../../../lib/use-command.ts';
import { useCountryName } from '../../../lib/use-country-name.ts';
import { usePageQuery } from '../../../lib/use-page-query.ts';
import { useText } from '../../../lib/use-text.ts';
import { useTitle } from '../../../lib/use-title.ts';
import { deskShopsText } from '../../../text/en/desk-shops.ts';
import { workText } from '../../../text/en/work.ts';
import { Button, LinkButton } from '../../../ui/Button.tsx';
import { DayText } from '../../../ui/DateText.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { ErrorSummary } from '../../../ui/ErrorSummary.tsx';
import { TextArea } from '../../../ui/Field.tsx';
import { Pagination } from '../../../ui/Pagination.tsx';
import { useToast } from '../../../ui/Toast.tsx';
import { DeskShopsPageDocument, type DeskShopsPageQuery, ReviewShopDocument } from './DeskShopsPage.generated.ts';

type Shop = DeskShopsPageQuery['shopsInReview']['nodes'][number];

/** New shops that wait for an operator, the longest waiting first. */
export function DeskShopsPage() {
  const t = useText(deskShopsText);
  useTitle(t('shops.title'));
  const { viewer } = useSession();
  return (
    <OperatorsOnly isOperator={viewer?.roles.includes('OPERATOR') ?? false} icon={Store} title={t('shops.onlyOperators')}>
      <ShopsInReview />
    </OperatorsOnly>
  );
}

function ShopsInReview() {
  const t = useText(deskShopsText);
  const w = useText(workText);
  const { after } = useSearch({ from: '/desk/shops' });
  const { nodes, totalCount, pageInfo } = usePageQuery(DeskShopsPageDocument, {
    variables: { after: after ?? null },
    fetchPolicy: 'cache-and-network',
  }).data.shopsInReview;
  return (
    <div className="stack gap-6">
      <div>
        <h1>{t('shops.title')}</h1>
        <p>{t('shops.text', { count: totalCount })}</p>
      </div>
      {nodes.length === 0 && (
        <EmptyState icon={Store} title={t('shops.none')}>
          <p>{t('shops.noneText')}</p>
        </EmptyState>
      )}
      {nodes.map((shop) => (
        <Decision key={shop.id} shop={shop} />
      ))}
      <Pagination
        label={w('work.pages')}
        first={
          after && (
            <LinkButton look="second" size="small" to="/desk/shops" search={{}}>
              {w('work.firstPage')}
            </LinkButton>
          )
        }
        next={
          pageInfo.hasNextPage && (
            <LinkButton look="second" size="small" to="/desk/shops" search={{ after: pageInfo.endCursor ?? undefined }}>
              {w('work.nextPage')}
            </LinkButton>
          )
        }
      />
    </div>
  );
}

const thisPage = ['DeskShopsPage'];

function Decision({ shop }: { shop: Shop }) {
  const t = useText(deskShopsText);
  const toast = useToast();
  const nameOf = useCountryName();
  const [reason, setReason] = useState('');
  const review = useCommand(ReviewShopDocument, { refetch: thisPage });

  async function decide(approve: boolean) {
    if (!(await review.run({ input: { shopId: shop.id, approve, reason } }))) return;
    toast(t(approve ? 'shops.approved' : 'shops.refused', { name: shop.name }));
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    void decide(true);
  }

  return (
    <section className="card stack" aria-labelledby={shop.id}>
      <div>
        <h2 id={shop.id}>{shop.name}</h2>
        <p className="text-ink-2">
          {shop.city}, {nameOf(shop.country)} · {t.rich('shops.since', { day: <DayText key="d" at={shop.since} look="long" /> })}
        </p>
      </div>
      <p className="whitespace-pre-line">{shop.about}</p>
      <form className="stack" onSubmit={submit}>
        <ErrorSummary refusals={review.refusals} fault={review.fault} />
        <TextArea
          label={t('shops.reason')}
          hint={t('shops.reasonHint')}
          required
          maxLength={2000}
          error={messageAt(review.refusals, 'reason')}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
        <div className="row flex-wrap">
          <Button type="submit" isPending={review.isBusy}>
            {t('shops.approve')}
          </Button>
          <Button look="second" isPending={review.isBusy} isDisabled={reason.trim() === ''} onPress={() => void decide(false)}>
            {t('shops.refuse')}
          </Button>
        </div>
      </form>
    </section>
  );
}
