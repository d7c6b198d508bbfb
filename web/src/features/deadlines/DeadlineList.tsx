import { CalendarClock, Hand } from 'lucide-react';
import { usePageQuery } from '../../lib/use-page-query.ts';
import { useText } from '../../lib/use-text.ts';
import { deadlinesText } from '../../text/en/deadlines.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { Due } from '../../ui/Due.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Pagination } from '../../ui/Pagination.tsx';
import { LinkTab, LinkTabs } from '../../ui/Tabs.tsx';
import { CalendarLink } from './CalendarLink.tsx';
import { DeadlineListDocument, type DeadlineListQuery } from './DeadlineList.generated.ts';
import { type Side, SubjectLink } from './SubjectLink.tsx';

interface Props {
  side: Side;
  /** The address of the page that this list is on. */
  page: '/my-account/deadlines' | '/sell/deadlines' | '/desk/deadlines';
  /** `mine`: only those before which the reader can act. */
  show: string | undefined;
  after: string | undefined;
}

/** Every clock that runs on somebody's orders, the next to ring first, and the way into his calendar. */
export function DeadlineList({ side, page, show, after }: Props) {
  const t = useText(deadlinesText);
  const isMine = show === 'mine';
  const { deadlines, calendarLink } = usePageQuery(DeadlineListDocument, {
    variables: { isMine, after },
    fetchPolicy: 'cache-and-network',
  }).data;
  const { nodes, pageInfo } = deadlines;
  const search = isMine ? { show: 'mine' } : {};
  return (
    <>
      {side !== 'desk' && (
        <LinkTabs label={t('deadlines.view')}>
          <LinkTab to={page} search={{}} isCurrent={!isMine}>
            {t('deadlines.all')}
          </LinkTab>
          <LinkTab to={page} search={{ show: 'mine' }} isCurrent={isMine}>
            {t('deadlines.mine')}
          </LinkTab>
        </LinkTabs>
      )}
      {nodes.length === 0 && (
        <EmptyState icon={CalendarClock} title={t(isMine ? 'deadlines.noneMine' : 'deadlines.none')}>
          <p>{t(isMine ? 'deadlines.noneMineText' : 'deadlines.noneText')}</p>
        </EmptyState>
      )}
      {nodes.length > 0 && (
        <ul className="card !p-0" aria-label={t('deadlines.title')}>
          {nodes.map((running) => (
            <DeadlineRow key={running.id} running={running} side={side} />
          ))}
        </ul>
      )}
      <Pagination
        label={t('deadlines.pages')}
        first={
          after && (
            <LinkButton look="second" size="small" to={page} search={search}>
              {t('deadlines.firstPage')}
            </LinkButton>
          )
        }
        next={
          pageInfo.hasNextPage && (
            <LinkButton look="second" size="small" to={page} search={{ ...search, after: pageInfo.endCursor ?? undefined }}>
              {t('deadlines.nextPage')}
            </LinkButton>
          )
        }
      />
      <CalendarLink madeAt={calendarLink?.madeAt} />
    </>
  );
}

function DeadlineRow({ running, side }: { running: DeadlineListQuery['deadlines']['nodes'][number]; side: Side }) {
  const t = useText(deadlinesText);
  const { deadline, isMine, title } = running;
  return (
    <li className="row flex-wrap !items-start justify-between !gap-x-6 !gap-y-2 border-line px-5 py-4 [&+li]:border-t">
      <div className="stack min-w-0 flex-1 basis-72 !gap-1">
        <span className="row flex-wrap !gap-x-3 !gap-y-1">
          <b>{title}</b>
          {isMine && (
            <Chip icon={Hand} tone="brand">
              {t('deadlines.isMine')}
            </Chip>
          )}
        </span>
        <SubjectLink side={side} running={running} />
        <span className="text-sm text-ink-2">{t('deadlines.then', { what: deadline.onExpiry })}</span>
      </div>
      <Due startedAt={deadline.startedAt} dueAt={deadline.dueAt} />
    </li>
  );
}
