import { useText } from '../../lib/use-text.ts';
import { useTitle } from '../../lib/use-title.ts';
import { findText } from '../../text/en/find.ts';
import { Region } from '../../ui/Region.tsx';
import { CardsSkeleton } from '../../ui/Skeleton.tsx';
import { Hero } from './Hero.tsx';
import { HomeShelves } from './HomeShelves.tsx';

/** The front page: the promise, the departments, and shelves for the country that parcels go to. */
export function HomePage() {
  const t = useText(findText);
  useTitle(t('find.home.title'));
  return (
    <>
      <Hero />
      <div className="page">
        <Region skeleton={<CardsSkeleton count={5} className="shelf one-row pt-12" />}>
          <HomeShelves />
        </Region>
      </div>
    </>
  );
}
