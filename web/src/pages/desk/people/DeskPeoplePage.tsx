import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { UserSearch } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { CasePages } from '../../../features/desk/CasePages.tsx';
import { PersonStateChip } from '../../../features/desk/PersonStateChip.tsx';
import { useSession } from '../../../features/session/use-session.ts';
import { useCountryName } from '../../../lib/use-country-name.ts';
import { usePageQuery } from '../../../lib/use-page-query.ts';
import { useText } from '../../../lib/use-text.ts';
import { useTitle } from '../../../lib/use-title.ts';
import { peopleText } from '../../../text/en/people.ts';
import { Button, LinkButton } from '../../../ui/Button.tsx';
import { DayText } from '../../../ui/DateText.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Region } from '../../../ui/Region.tsx';
import { BoxesSkeleton } from '../../../ui/Skeleton.tsx';
import { Table } from '../../../ui/Table.tsx';
import { DeskPeoplePageDocument, type DeskPeoplePageQuery } from './DeskPeoplePage.generated.ts';
import { InviteStaff } from './InviteStaff.tsx';

type Person = DeskPeoplePageQuery['people']['nodes'][number];

/** Every account, found by how its name, address or Member ID begins. */
export function DeskPeoplePage() {
  const t = useText(peopleText);
  useTitle(t('people.title'));
  const { q, after } = useSearch({ from: '/desk/people' });
  const { viewer } = useSession();
  return (
    <div className="stack gap-6">
      <div className="row flex-wrap justify-between">
        <div>
          <h1>{t('people.title')}</h1>
          <p>{q ? t('people.found', { words: q }) : t('people.text')}</p>
        </div>
        {viewer?.roles.includes('OPERATOR') && <InviteStaff />}
      </div>
      <FindPeople key={q} start={q ?? ''} />
      <Region key={`${q} ${after}`} skeleton={<BoxesSkeleton heights={['h-96']} />}>
        <People q={q} after={after} />
      </Region>
    </div>
  );
}

function FindPeople({ start }: { start: string }) {
  const t = useText(peopleText);
  const navigate = useNavigate();
  const [words, setWords] = useState(start);

  function find(event: FormEvent) {
    event.preventDefault();
    void navigate({ to: '/desk/people', search: { q: words.trim() || undefined } });
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: the search element is younger than browsers that people use
    <form className="row flex-wrap" role="search" onSubmit={find}>
      <input
        type="search"
        className="input max-w-80"
        aria-label={t('people.find')}
        placeholder={t('people.findHint')}
        maxLength={254}
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      <Button type="submit" look="second">
        {t('people.findButton')}
      </Button>
    </form>
  );
}

function People({ q, after }: { q?: string; after?: string }) {
  const t = useText(peopleText);
  const variables = { query: q ?? null, after: after ?? null };
  const { nodes, pageInfo } = usePageQuery(DeskPeoplePageDocument, { variables, fetchPolicy: 'cache-and-network' }).data.people;
  if (nodes.length === 0) {
    return (
      <EmptyState
        icon={UserSearch}
        title={t('people.none')}
        action={
          <LinkButton look="second" to="/desk/people">
            {t('people.all')}
          </LinkButton>
        }
      >
        <p>{t('people.noneText')}</p>
      </EmptyState>
    );
  }
  const head = (
    <tr>
      <th scope="col">{t('people.person')}</th>
      <th scope="col">{t('people.memberId')}</th>
      <th scope="col">{t('people.kind')}</th>
      <th scope="col">{t('people.state')}</th>
      <th scope="col">{t('people.joined')}</th>
    </tr>
  );
  return (
    <>
      <Table caption={t('people.title')} head={head}>
        <tbody>
          {nodes.map((person) => (
            <PersonRow key={person.id} person={person} />
          ))}
        </tbody>
      </Table>
      <CasePages after={after} pageInfo={pageInfo} />
    </>
  );
}

function PersonRow({ person }: { person: Person }) {
  const t = useText(peopleText);
  const nameOf = useCountryName();
  return (
    <tr data-row>
      <td className="wide">
        <Link to="/desk/people/$id" params={{ id: person.id }} className="plain font-semibold" data-open>
          {person.name}
        </Link>
        <span className="block text-ink-2 [overflow-wrap:anywhere]">
          {person.email}, {nameOf(person.country)}
        </span>
      </td>
      <td className="num" data-label={t('people.memberId')}>
        {person.memberId}
      </td>
      <td data-label={t('people.kind')}>{t(`people.kind.${person.kind}`)}</td>
      <td>
        <PersonStateChip isRestricted={person.isRestricted} closedAt={person.closedAt} />
      </td>
      <td data-label={t('people.joined')}>
        <DayText at={person.createdAt} look="full" />
      </td>
    </tr>
  );
}
