import { Link, useSearch } from '@tanstack/react-router';
import { ShoppingBag, Store } from 'lucide-react';
import { useSession } from '../../features/session/use-session.ts';
import { useText } from '../../lib/use-text.ts';
import { useTitle } from '../../lib/use-title.ts';
import { joinText } from '../../text/en/join.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { AlreadyOne } from './AlreadyOne.tsx';

const kinds = [
  { name: 'buyer', icon: ShoppingBag, points: ['1', '2', '3'] },
  { name: 'seller', icon: Store, points: ['1', '2', '3'] },
] as const;

/** To buy or to sell: two kinds of account, told apart before anything is typed. */
export function JoinPage() {
  const t = useText(joinText);
  useTitle(t('join.title'));
  const { to } = useSearch({ from: '/storefront/join' });
  const { viewer, market } = useSession();
  const approval = market.policies.shopsNeedApproval ? 'approval' : 'open';
  return (
    <div className="page stack gap-8 pt-8">
      <div className="stack !gap-2">
        <h1>{t('join.title')}</h1>
        <p className="max-w-[60ch] text-ink-2">{t('join.text')}</p>
      </div>
      {viewer && <AlreadyOne viewer={viewer} />}
      <div className="grid grid-cols-1 gap-6 md:grid-cols-2">
        {kinds.map(({ name, icon: Icon, points }) => (
          <section key={name} className="card stack content-start" aria-labelledby={`join-${name}`}>
            <h2 id={`join-${name}`} className="row">
              <Icon className="icon" aria-hidden />
              {t(`join.${name}`)}
            </h2>
            <ul className="list-disc ps-5">
              {points.map((point) => (
                <li key={point}>
                  {name === 'seller' && point === '2' ? t(`join.seller.2.${approval}`) : t(`join.${name}.${point as '1'}`)}
                </li>
              ))}
            </ul>
            <LinkButton className="justify-self-start" to={`/join/${name}`} search={{ to }} look={name === 'buyer' ? 'action' : 'second'}>
              {t(`join.${name}.go`)}
            </LinkButton>
          </section>
        ))}
      </div>
      <p>
        {t('join.haveOne')}{' '}
        <Link to="/sign-in" search={{ to }}>
          {t('join.signIn')}
        </Link>
      </p>
    </div>
  );
}
