import { Link } from '@tanstack/react-router';
import type { Session } from '../features/session/use-session.ts';
import { useText } from '../lib/use-text.ts';
import { type Theme, useTheme } from '../lib/use-theme.ts';
import { shellText } from '../text/en/shell.ts';
import { Wordmark } from '../ui/Wordmark.tsx';

const themes: Theme[] = ['system', 'light', 'dark'];

/** Ways on, and the rules in numbers, read from the live policy. */
export function Footer({ policies }: { policies: Session['market']['policies'] | undefined }) {
  const t = useText(shellText);
  return (
    <footer className="footer on-dark">
      <div className="page stack gap-8">
        <div className="cols">
          <div>
            <Link to="/" className="brand" aria-label={t('shell.home', { market: 'Amotarget' })}>
              <Wordmark />
            </Link>
            <p className="mt-3 max-w-[24ch]">{t('shell.promise')}</p>
          </div>
          <nav aria-label={t('shell.buying')}>
            <h2>{t('shell.buying')}</h2>
            <ul>
              <li>
                <Link to="/join">{t('shell.join')}</Link>
              </li>
              <li>
                <Link to="/track">{t('shell.track')}</Link>
              </li>
              <li>
                <Link to="/orders">{t('shell.orders')}</Link>
              </li>
              <li>
                <Link to="/messages">{t('shell.messagesLink')}</Link>
              </li>
              <li>
                <Link to="/help">{t('shell.help')}</Link>
              </li>
              <li>
                <Link to="/help/contact">{t('shell.contact')}</Link>
              </li>
            </ul>
          </nav>
          <nav aria-label={t('shell.selling')}>
            <h2>{t('shell.selling')}</h2>
            <ul>
              <li>
                <Link to="/join/seller">{t('shell.anyoneSells')}</Link>
              </li>
              <li>
                <Link to="/sell/orders">{t('shell.shopAdmin')}</Link>
              </li>
            </ul>
          </nav>
          <nav aria-label={t('shell.building')}>
            <h2>{t('shell.building')}</h2>
            <ul>
              <li>
                <a href="/graphql">{t('shell.playground')}</a>
              </li>
              <li>
                <a href="/schema.graphql">{t('shell.schema')}</a>
              </li>
            </ul>
          </nav>
          <section aria-labelledby="rules-in-numbers">
            <h2 id="rules-in-numbers">{t('shell.rules')}</h2>
            {policies && <Rules policies={policies} />}
          </section>
        </div>
        <div className="row flex-wrap justify-between">
          <p>{t('shell.free')}</p>
          <ThemeSwitch />
        </div>
      </div>
    </footer>
  );
}

function Rules({ policies }: { policies: Session['market']['policies'] }) {
  const t = useText(shellText);
  return (
    <ul>
      <li>{t('shell.rule.verify', { hours: policies.verificationHours })}</li>
      <li>{t('shell.rule.answer', { days: policies.disputeAnswerDays })}</li>
      <li>{t('shell.rule.protection', { days: policies.protectionTailDays })}</li>
      <li>{t('shell.rule.refund', { min: policies.cardRefundMinDays, max: policies.cardRefundMaxDays })}</li>
    </ul>
  );
}

function ThemeSwitch() {
  const t = useText(shellText);
  const [theme, choose] = useTheme();
  return (
    <fieldset className="looks" aria-label={t('shell.theme')}>
      {themes.map((each) => (
        <button key={each} type="button" aria-pressed={theme === each} onClick={() => choose(each)}>
          {t(`shell.theme.${each}`)}
        </button>
      ))}
    </fieldset>
  );
}
