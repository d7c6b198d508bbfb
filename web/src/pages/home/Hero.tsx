import { useSessionIfThere } from '../../features/session/use-session.ts';
import { useShipTo } from '../../lib/ship-to.tsx';
import { usePageQuery } from '../../lib/use-page-query.ts';
import { useText } from '../../lib/use-text.ts';
import { findText } from '../../text/en/find.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { DateText } from '../../ui/DateText.tsx';
import { HoldIcon } from '../../ui/HoldIcon.tsx';
import { Price } from '../../ui/Money.tsx';
import { ProgressLine } from '../../ui/ProgressLine.tsx';
import { Region } from '../../ui/Region.tsx';
import { Leaf, Ticket } from '../../ui/Ticket.tsx';
import { HomePageDocument } from './HomePage.generated.ts';

/** What this market promises, with its own numbers and one real thing under the promise. */
export function Hero() {
  const t = useText(findText);
  const market = useSessionIfThere()?.market;
  return (
    <section className="hero" aria-labelledby="promise">
      <div className="page">
        <div className="stack gap-6">
          <h1 id="promise">{t('find.hero.title')}</h1>
          <p className="lead">
            {market &&
              t(market.productCount > 0 ? 'find.hero.text' : 'find.hero.empty', {
                shops: market.shopCount,
                countries: market.countryCount,
                products: market.productCount,
              })}
          </p>
          <div className="row flex-wrap !gap-6">
            <LinkButton size="big" to="/search">
              {t('find.hero.look')}
            </LinkButton>
            <a className="textlink" href="#how">
              {t('find.hero.how')}
            </a>
          </div>
        </div>
        <div className="scene">
          <div className="rings" aria-hidden />
          <Region skeleton={null} isDecoration>
            <HeroScene />
          </Region>
        </div>
        <div className="proof" id="how">
          <ProgressLine
            stops={[
              { key: 'pay', state: 'done', title: t('find.how.pay'), text: t('find.how.payText') },
              { key: 'hold', state: 'now', title: t('find.how.hold'), text: t('find.how.holdText') },
              { key: 'paid', state: 'next', title: t('find.how.paid'), text: t('find.how.paidText') },
            ]}
          />
        </div>
      </div>
    </section>
  );
}

function HeroScene() {
  const t = useText(findText);
  const { country } = useShipTo();
  const { data } = usePageQuery(HomePageDocument, { variables: { country } });
  const thing = data.popular.nodes[0];
  if (!thing) return null;
  const quote = thing.shippingOptions[0];
  return (
    <>
      <img src={thing.picture.url} alt={thing.picture.alt} width={480} height={480} fetchPriority="high" />
      <Ticket aria-label={t('find.hero.example')}>
        <Leaf className="row justify-between">
          <span className="grow">
            <span className="block text-xs text-ink-2">{t('find.hero.example')}</span>
            <b className="line-clamp-1">{thing.title}</b>
          </span>
          <Price value={thing.price} />
        </Leaf>
        <Leaf className="row">
          <span className="dial small" style={{ '--left': 78 } as React.CSSProperties}>
            <HoldIcon />
          </span>
          <span className="text-sm">
            <b className="text-trust">{t('find.hero.held')}</b>
            {quote && <span className="block">{t.rich('find.hero.claim', { day: <DateText key="d" date={quote.protectedUntil} /> })}</span>}
          </span>
        </Leaf>
      </Ticket>
    </>
  );
}
