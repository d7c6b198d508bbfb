import { Link, useParams } from '@tanstack/react-router';
import { PersonStateChip } from '../../../features/desk/PersonStateChip.tsx';
import { NotFound } from '../../../features/session/NotFound.tsx';
import { useSession } from '../../../features/session/use-session.ts';
import { useCountryName } from '../../../lib/use-country-name.ts';
import { usePageQuery } from '../../../lib/use-page-query.ts';
import { useText } from '../../../lib/use-text.ts';
import { useTitle } from '../../../lib/use-title.ts';
import { peopleText } from '../../../text/en/people.ts';
import { DayText, MomentText } from '../../../ui/DateText.tsx';
import { DeskPersonPageDocument, type DeskPersonPageQuery } from './DeskPersonPage.generated.ts';
import { MaySignIn } from './MaySignIn.tsx';
import { StaffRights } from './StaffRights.tsx';

export type Person = NonNullable<DeskPersonPageQuery['person']>;

/** One account as staff sees it: who, what staff did to it, and what can be done. */
export function DeskPersonPage() {
  const t = useText(peopleText);
  const { id } = useParams({ from: '/desk/people/$id' });
  const { viewer } = useSession();
  const { person } = usePageQuery(DeskPersonPageDocument, { variables: { id }, fetchPolicy: 'cache-and-network' }).data;
  useTitle(person?.name ?? '');
  if (!person || !viewer) return <NotFound />;
  const isOperator = viewer.roles.includes('OPERATOR');
  const isMe = person.id === viewer.id;
  return (
    <div className="stack">
      <p>
        <Link to="/desk/people">{t('people.all')}</Link>
      </p>
      <div className="stack !gap-2">
        <h1 className="[overflow-wrap:anywhere]">{person.name}</h1>
        <div className="row flex-wrap">
          <PersonStateChip isRestricted={person.isRestricted} closedAt={person.closedAt} />
          <span className="text-ink-2">
            {t(`people.kind.${person.kind}`)}, <span className="num">{person.memberId}</span>
          </span>
        </div>
      </div>
      <div className="pair">
        <div className="stack">
          <Facts person={person} />
          <Acts acts={person.acts} />
        </div>
        <aside className="stack" aria-label={t('people.aside')}>
          <MaySignIn person={person} isMe={isMe} isOperator={isOperator} />
          {person.kind === 'STAFF' && isOperator && !isMe && <StaffRights key={person.roles.join()} person={person} />}
        </aside>
      </div>
    </div>
  );
}

function Facts({ person }: { person: Person }) {
  const t = useText(peopleText);
  const nameOf = useCountryName();
  return (
    <section className="card stack !gap-3" aria-labelledby="facts">
      <h2 id="facts">{t('people.facts')}</h2>
      <dl className="facts">
        <dt>{t('people.email')}</dt>
        <dd>{person.email}</dd>
        <dt>{t('people.memberId')}</dt>
        <dd className="num">{person.memberId}</dd>
        <dt>{t('people.country')}</dt>
        <dd>{nameOf(person.country)}</dd>
        <dt>{t('people.joined')}</dt>
        <dd>
          <DayText at={person.createdAt} look="full" />
        </dd>
      </dl>
    </section>
  );
}

const knownActs = [
  ...(['account.restrict', 'account.lift', 'account.setRoles', 'account.inviteStaff'] as const),
  ...(['payoutAccount.set', 'payoutAccount.change'] as const),
];

function Acts({ acts }: { acts: Person['acts'] }) {
  const t = useText(peopleText);
  const wordsOf = (act: string) => {
    const known = knownActs.find((each) => each === act);
    return known ? t(`people.act.${known}`) : t('people.act.other', { act });
  };
  return (
    <section className="card stack !gap-3" aria-labelledby="acts">
      <h2 id="acts">{t('people.acts')}</h2>
      {acts.length === 0 && <p className="text-ink-2">{t('people.noActs')}</p>}
      <ol className="log">
        {acts.map((act) => (
          <li key={act.id}>
            <MomentText at={act.at} look="short" />
            <div className="[overflow-wrap:anywhere]">
              <b>{act.actor?.name ?? t('people.commandLine')}</b> {wordsOf(act.act)}
              {act.reason && <q>{act.reason}</q>}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
