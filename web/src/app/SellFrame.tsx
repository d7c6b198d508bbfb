import { CalendarClock, Inbox, MessageSquareText, Scale, Store, Tag, Truck, Wallet } from 'lucide-react';
import { useSessionIfThere } from '../features/session/use-session.ts';
import { useText } from '../lib/use-text.ts';
import { useTitle } from '../lib/use-title.ts';
import { deadlinesText } from '../text/en/deadlines.ts';
import { workText } from '../text/en/work.ts';
import { LinkButton } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { RailLink, WorkFrame } from './WorkFrame.tsx';

/** The shop admin: for the seller of a shop. */
export function SellFrame() {
  const t = useText(workText);
  const l = useText(deadlinesText);
  const viewer = useSessionIfThere()?.viewer;
  const shop = viewer?.shop;
  return (
    <WorkFrame
      label={t('work.shopAdmin')}
      who={shop && viewer ? { name: shop.name, part: viewer.name } : undefined}
      refuse={(someone) => (someone.shop ? null : <NotASeller isStaff={someone.kind === 'STAFF'} />)}
      nav={
        <>
          <RailLink to="/sell/orders" icon={Inbox} count={viewer?.unread.orders}>
            {t('work.orders')}
          </RailLink>
          <RailLink to="/sell/deadlines" icon={CalendarClock}>
            {l('deadlines.title')}
          </RailLink>
          <RailLink to="/sell/products" icon={Tag}>
            {t('work.products')}
          </RailLink>
          <RailLink to="/sell/shipping" icon={Truck}>
            {t('work.shipping')}
          </RailLink>
          <RailLink to="/sell/disputes" icon={Scale} count={viewer?.unread.disputes} isHot>
            {t('work.disputes')}
          </RailLink>
          <RailLink to="/sell/messages" icon={MessageSquareText} count={viewer?.unread.messages}>
            {t('work.messages')}
          </RailLink>
          <RailLink to="/sell/money" icon={Wallet}>
            {t('work.money')}
          </RailLink>
          <RailLink to="/sell/shop" icon={Store}>
            {t('work.shop')}
          </RailLink>
        </>
      }
    />
  );
}

function NotASeller({ isStaff }: { isStaff: boolean }) {
  const t = useText(workText);
  useTitle(t('work.notSeller.title'));
  return (
    <EmptyState
      headingLevel={1}
      icon={Store}
      title={t('work.notSeller.title')}
      action={
        <div className="row flex-wrap justify-center">
          <LinkButton to="/sign-in" search={{ to: '/sell/orders' }}>
            {t('work.otherAccount')}
          </LinkButton>
          {!isStaff && (
            <LinkButton look="second" to="/join/seller">
              {t('work.openShop')}
            </LinkButton>
          )}
          <LinkButton look="second" to={isStaff ? '/desk' : '/orders'}>
            {isStaff ? t('work.toDesk') : t('work.toMyOrders')}
          </LinkButton>
        </div>
      }
    >
      <p>{isStaff ? t('work.notSeller.staff') : t('work.notSeller.text')}</p>
    </EmptyState>
  );
}
