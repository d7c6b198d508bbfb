import {
  BadgeCheck,
  BookOpenCheck,
  CalendarClock,
  FileCheck,
  Gift,
  HandCoins,
  Headset,
  Inbox,
  Landmark,
  MessageSquareText,
  Package,
  Scale,
  ShieldCheck,
  SlidersHorizontal,
  Store,
  Truck,
  Undo2,
  Users,
} from 'lucide-react';
import { useSessionIfThere, type Viewer } from '../features/session/use-session.ts';
import { useText } from '../lib/use-text.ts';
import { useTitle } from '../lib/use-title.ts';
import { carriersText } from '../text/en/carriers.ts';
import { deadlinesText } from '../text/en/deadlines.ts';
import { deskShopsText } from '../text/en/desk-shops.ts';
import { giftCodesText } from '../text/en/gift-codes.ts';
import { payText } from '../text/en/pay.ts';
import { payoutsText } from '../text/en/payouts.ts';
import { settlementsText } from '../text/en/settlements.ts';
import { workText } from '../text/en/work.ts';
import { LinkButton } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { RailLink, WorkFrame } from './WorkFrame.tsx';

/** The service desk: for agents and operators of the market. */
export function DeskFrame() {
  const t = useText(workText);
  const d = useText(deskShopsText);
  const p = useText(payText);
  const g = useText(giftCodesText);
  const o = useText(payoutsText);
  const l = useText(deadlinesText);
  const c = useText(carriersText);
  const s = useText(settlementsText);
  const session = useSessionIfThere();
  const viewer = session?.viewer;
  const approvesShops = session?.market.policies.shopsNeedApproval && viewer?.roles.includes('OPERATOR');
  const unread = viewer?.unread;
  return (
    <WorkFrame
      label={t('work.desk')}
      who={
        viewer?.kind === 'STAFF' ? { name: viewer.name, part: viewer.roles.map((role) => t(`work.role.${role}`)).join(', ') } : undefined
      }
      refuse={whyNot}
      nav={
        <>
          <RailLink
            to="/desk"
            activeOptions={{ exact: true }}
            icon={Inbox}
            count={unread && unread.orders + unread.disputes + unread.tickets}
          >
            {t('work.allCases')}
          </RailLink>
          <RailLink to="/desk/deadlines" icon={CalendarClock}>
            {l('deadlines.title')}
          </RailLink>
          <RailLink to="/desk/payments" icon={BadgeCheck} count={unread?.orders}>
            {t('work.payments')}
          </RailLink>
          <RailLink to="/desk/disputes" icon={Scale} count={unread?.disputes} isHot>
            {t('work.disputes')}
          </RailLink>
          <RailLink to="/desk/tickets" icon={MessageSquareText} count={unread?.tickets}>
            {t('work.tickets')}
          </RailLink>
          <RailLink to="/desk/expected" icon={Landmark}>
            {p('pay.expected')}
          </RailLink>
          <RailLink to="/desk/refunds" icon={Undo2}>
            {t('work.refunds')}
          </RailLink>
          <RailLink to="/desk/orders" icon={Package}>
            {t('work.orders')}
          </RailLink>
          <RailLink to="/desk/people" icon={Users}>
            {t('work.people')}
          </RailLink>
          {approvesShops && (
            <RailLink to="/desk/shops" icon={Store}>
              {d('shops.rail')}
            </RailLink>
          )}
          {viewer?.roles.includes('OPERATOR') && (
            <>
              <RailLink to="/desk/payouts" icon={HandCoins}>
                {o('payouts.title')}
              </RailLink>
              <RailLink to="/desk/gift-codes" icon={Gift}>
                {g('gift.title')}
              </RailLink>
              <RailLink to="/desk/carriers" icon={Truck}>
                {c('carriers.title')}
              </RailLink>
              <RailLink to="/desk/settlements" icon={FileCheck} count={unread?.settlements} isHot>
                {s('settlements.rail')}
              </RailLink>
              <RailLink to="/desk/books" icon={BookOpenCheck}>
                {t('work.books')}
              </RailLink>
              <RailLink to="/desk/settings" icon={SlidersHorizontal}>
                {t('work.settings')}
              </RailLink>
            </>
          )}
        </>
      }
    />
  );
}

function whyNot({ kind, roles, needsSecondFactor }: Viewer) {
  if (needsSecondFactor) return <SecondFactorFirst />;
  return kind === 'STAFF' && roles.length > 0 ? null : <NotStaff isSeller={kind === 'SELLER'} />;
}

function SecondFactorFirst() {
  const t = useText(workText);
  useTitle(t('work.factorFirst.title'));
  return (
    <EmptyState
      headingLevel={1}
      icon={ShieldCheck}
      title={t('work.factorFirst.title')}
      action={<LinkButton to="/my-account">{t('work.factorFirst.go')}</LinkButton>}
    >
      <p>{t('work.factorFirst.text')}</p>
    </EmptyState>
  );
}

function NotStaff({ isSeller }: { isSeller: boolean }) {
  const t = useText(workText);
  useTitle(t('work.notStaff.title'));
  return (
    <EmptyState
      headingLevel={1}
      icon={Headset}
      title={t('work.notStaff.title')}
      action={
        <div className="row flex-wrap justify-center">
          <LinkButton to="/sign-in" search={{ to: '/desk' }}>
            {t('work.otherAccount')}
          </LinkButton>
          <LinkButton look="second" to={isSeller ? '/sell/orders' : '/help/contact'}>
            {isSeller ? t('work.toShopAdmin') : t('work.askService')}
          </LinkButton>
        </div>
      }
    >
      <p>{t('work.notStaff.text')}</p>
    </EmptyState>
  );
}
