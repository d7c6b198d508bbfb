import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { Store } from 'lucide-react';
import { useCountryName } from '../../lib/use-country-name.ts';
import { useText } from '../../lib/use-text.ts';
import { findText } from '../../text/en/find.ts';
import { DayText } from '../../ui/DateText.tsx';
import { Note } from '../../ui/Note.tsx';
import { Stars } from '../../ui/Stars.tsx';
import { ReviewItem_ReviewFragmentDoc } from './ReviewItem.generated.ts';

/** What one buyer wrote, and what the shop answered. */
export function ReviewItem({ review, shopName }: { review: FragmentType<typeof ReviewItem_ReviewFragmentDoc>; shopName: string }) {
  const t = useText(findText);
  const nameOf = useCountryName();
  const { data } = useSuspenseFragment({ fragment: ReviewItem_ReviewFragmentDoc, from: review });
  return (
    <article className="stack !gap-2 border-line [&+article]:border-t [&+article]:pt-5">
      <div className="flex flex-wrap items-center gap-x-2 text-sm">
        <Stars rating={data.rating} isSingle />
        <b>{data.authorName}</b>
        <span className="text-ink-2">
          {t('find.product.reviewFrom', { variant: data.variantTitle, country: nameOf(data.country) })} ·{' '}
          <DayText at={data.at} look="full" />
        </span>
      </div>
      <p className="max-w-[62ch]">{data.text}</p>
      {data.shopReply && (
        <Note icon={Store}>
          {t.rich('find.product.shopReply', { shop: shopName, text: data.shopReply, b: (words) => <b key="b">{words}</b> })}
        </Note>
      )}
    </article>
  );
}
