import { useLocation } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import type { HelpSection } from '../../graphql/schema.generated.ts';
import { usePageQuery } from '../../lib/use-page-query.ts';
import { useText } from '../../lib/use-text.ts';
import { useTitle } from '../../lib/use-title.ts';
import { talkText } from '../../text/en/talk.ts';
import { TextField } from '../../ui/Field.tsx';
import { Region } from '../../ui/Region.tsx';
import { BoxesSkeleton } from '../../ui/Skeleton.tsx';
import { HelpPageDocument, type HelpPageQuery } from './HelpPage.generated.ts';

type Topic = HelpPageQuery['helpTopics'][number];
const sections: HelpSection[] = ['SHIPPING', 'PAYMENT', 'ORDERS', 'ACCOUNT'];

/** Every question by section, found by a word of it; each has an address of its own (`/help#refund-time`). */
export function HelpPage() {
  const t = useText(talkText);
  useTitle(t('faq.title'));
  return (
    <div className="page stack max-w-208 gap-6 pt-8">
      <div>
        <h1>{t('faq.title')}</h1>
        <p className="text-ink-2">{t('faq.text')}</p>
      </div>
      <Region skeleton={<BoxesSkeleton heights={['h-12', 'h-48', 'h-48']} />}>
        <Topics />
      </Region>
    </div>
  );
}

function Topics() {
  const t = useText(talkText);
  const [wanted, setWanted] = useState('');
  const { helpTopics } = usePageQuery(HelpPageDocument).data;
  const found = helpTopics.filter((topic) => holds(topic, wanted));
  useArrival(found.length);
  return (
    <>
      <TextField label={t('faq.search')} type="search" value={wanted} onChange={(event) => setWanted(event.target.value)} />
      <p className="sr-only" role="status">
        {t('faq.found', { count: found.length })}
      </p>
      {found.length === 0 && <p>{t('faq.none')}</p>}
      {sections.map((section) => (
        <Section key={section} section={section} topics={found.filter((topic) => topic.section === section)} />
      ))}
    </>
  );
}

function Section({ section, topics }: { section: HelpSection; topics: readonly Topic[] }) {
  const t = useText(talkText);
  if (topics.length === 0) return null;
  return (
    <section className="stack" aria-labelledby={`section-${section}`}>
      <h2 id={`section-${section}`}>{t(`faq.section.${section}`)}</h2>
      {topics.map((topic) => (
        <article key={topic.anchor} id={topic.anchor} className="card stack !gap-2" tabIndex={-1}>
          <h3>
            <a className="plain" href={`#${topic.anchor}`}>
              {topic.question}
            </a>
          </h3>
          {topic.answer.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          {topic.links.length > 0 && (
            <p className="row flex-wrap !gap-4 text-sm">
              {topic.links.map((link) => (
                <a key={link.path} href={link.path}>
                  {link.text}
                </a>
              ))}
            </p>
          )}
        </article>
      ))}
    </section>
  );
}

/** The page is drawn after the browser looked for the anchor: go there once it is. */
function useArrival(count: number) {
  const hash = useLocation({ select: (location) => location.hash });
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the address or what can be found changes
  useEffect(() => {
    const topic = hash ? document.getElementById(hash) : null;
    topic?.scrollIntoView?.({ block: 'start' });
    topic?.focus({ preventScroll: true });
  }, [hash, count > 0]);
}

function holds({ question, answer }: Topic, wanted: string): boolean {
  const text = [question, ...answer].join(' ').toLowerCase();
  return wanted
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
