import { Link } from '@tanstack/react-router';
import { Circle, CircleCheck } from 'lucide-react';
import type { OnboardingStepCode, ShopState } from '../../graphql/schema.generated.ts';
import { useCommand } from '../../lib/use-command.ts';
import { useText } from '../../lib/use-text.ts';
import { goodsText } from '../../text/en/goods.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { Note } from '../../ui/Note.tsx';
import { useToast } from '../../ui/Toast.tsx';
import { AskForReviewDocument } from './Onboarding.generated.ts';

/** What a new shop has to do; no entity (it has no id), so it comes whole from the page. */
export interface OnboardingList {
  steps: { code: OnboardingStepCode; isDone: boolean }[];
  isReady: boolean;
  review: { state: ShopState; reason: string | null; canAsk: boolean } | null;
}

const places = {
  ABOUT: { to: '/sell/shop' },
  PLACE: { to: '/sell/shop' },
  SHIPPING: { to: '/sell/shipping' },
  PRODUCT: { to: '/sell/products', search: { state: 'DRAFT' } },
} as const satisfies Record<OnboardingStepCode, object>;

interface Props {
  onboarding: OnboardingList | null | undefined;
  /** Not needed to sell, and told of all the same. */
  hasPayoutAccount: boolean;
}

/** A new shop's first steps, each with the way to where it is done. Gone once the shop can sell. */
export function Onboarding({ onboarding, hasPayoutAccount }: Props) {
  const t = useText(goodsText);
  if (!onboarding || onboarding.isReady) return null;
  const { steps, review } = onboarding;
  const done = steps.filter((step) => step.isDone).length;
  return (
    <section className="card stack" aria-labelledby="onboarding">
      <div>
        <h2 id="onboarding">{t('goods.onboarding.title')}</h2>
        <p className="text-ink-2">{t('goods.onboarding.text', { done, all: steps.length })}</p>
      </div>
      <ol className="todo">
        {steps.map(({ code, isDone }) => (
          <li key={code} className={isDone ? 'done' : undefined}>
            {isDone ? <CircleCheck className="icon" aria-hidden /> : <Circle className="icon" aria-hidden />}
            <span className="sr-only">{isDone ? t('goods.onboarding.done') : t('goods.onboarding.open')}:</span>
            {isDone ? <span>{t(`goods.onboarding.${code}`)}</span> : <Link {...places[code]}>{t(`goods.onboarding.${code}`)}</Link>}
          </li>
        ))}
      </ol>
      {!hasPayoutAccount && (
        <p>
          <Link to="/sell/money">{t('goods.onboarding.payout')}</Link>{' '}
          <span className="text-ink-2">{t('goods.onboarding.payoutLater')}</span>
        </p>
      )}
      {review && <Review review={review} />}
    </section>
  );
}

function Review({ review }: { review: NonNullable<OnboardingList['review']> }) {
  const t = useText(goodsText);
  const toast = useToast();
  const ask = useCommand(AskForReviewDocument);

  async function send() {
    if (await ask.run({ input: { isMeant: true } })) toast(t('goods.review.done'));
  }

  return (
    <div className="stack !gap-3">
      <h3>{t('goods.review.title')}</h3>
      {review.state === 'ONBOARDING' && review.reason && (
        <Note tone="warning">
          <p>{t('goods.review.refused', { reason: review.reason })}</p>
        </Note>
      )}
      <p>{review.state === 'IN_REVIEW' ? t('goods.review.asked') : t('goods.review.later')}</p>
      <ErrorSummary refusals={ask.refusals} fault={ask.fault} />
      {review.state === 'ONBOARDING' && (
        <Button className="justify-self-start" isDisabled={!review.canAsk} isPending={ask.isBusy} onPress={() => void send()}>
          {t('goods.review.ask')}
        </Button>
      )}
    </div>
  );
}
