import { useText } from '../../lib/use-text.ts';
import { workText } from '../../text/en/work.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { Pagination } from '../../ui/Pagination.tsx';

interface Props {
  after?: string;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/** First and next page of the list at this address; everything else in the address stays. */
export function CasePages({ after, pageInfo }: Props) {
  const w = useText(workText);
  return (
    <Pagination
      label={w('work.pages')}
      first={
        after && (
          <LinkButton look="second" size="small" to="." search={(now: Record<string, unknown>) => ({ ...now, after: undefined })}>
            {w('work.firstPage')}
          </LinkButton>
        )
      }
      next={
        pageInfo.hasNextPage && (
          <LinkButton
            look="second"
            size="small"
            to="."
            search={(now: Record<string, unknown>) => ({ ...now, after: pageInfo.endCursor ?? undefined })}
          >
            {w('work.nextPage')}
          </LinkButton>
        )
      }
    />
  );
}
