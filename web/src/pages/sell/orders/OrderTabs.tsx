import type { OrderState } from '../../../graphql/schema.generated.ts';
import { useText } from '../../../lib/use-text.ts';
import { sellText } from '../../../text/en/sell.ts';
import { LinkTab, LinkTabs } from '../../../ui/Tabs.tsx';
import { stateTabs } from './order-tabs.ts';

interface Props {
  counts: readonly { state: OrderState; count: number }[];
  current: OrderState | null;
  /** How many wait for the shop, where the page knows. */
  waiting?: number;
}

/** What waits for the shop, and one view for each state in which it has orders. */
export function OrderTabs({ counts, current, waiting }: Props) {
  const t = useText(sellText);
  const countOf = (state: OrderState) => counts.find((each) => each.state === state)?.count ?? 0;
  return (
    <LinkTabs label={t('sell.byState')}>
      <LinkTab to="/sell/orders" search={{}} isCurrent={current === null} count={waiting}>
        {t('sell.byDeadline')}
      </LinkTab>
      {stateTabs
        .filter((state) => countOf(state) > 0 || state === current)
        .map((state) => (
          <LinkTab key={state} to="/sell/orders" search={{ state }} isCurrent={state === current} count={countOf(state)}>
            {t(`sell.state.${state}`)}
          </LinkTab>
        ))}
    </LinkTabs>
  );
}
