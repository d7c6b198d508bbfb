import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { classNames } from '../../lib/class-names.ts';
import { moneyText } from '../../lib/money.ts';
import { useText } from '../../lib/use-text.ts';
import { settleText } from '../../text/en/settle.ts';
import { MomentText } from '../../ui/DateText.tsx';
import { Price } from '../../ui/Money.tsx';
import { ProposalCard_ProposalFragmentDoc } from './ProposalCard.generated.ts';

interface Props {
  title: string;
  proposal: FragmentType<typeof ProposalCard_ProposalFragmentDoc> | undefined;
  look?: 'mine' | 'theirs';
  /** Said while there is no proposal. */
  none: string;
  /** Below: who it is from. */
  foot?: ReactNode;
  children?: ReactNode;
}

/** What a side would settle on, and what that pays to whom, drawn as a bar. */
export function ProposalCard({ title, proposal, look, none, foot, children }: Props) {
  return (
    <section className={classNames('card prop', proposal ? look : 'none')} aria-label={title}>
      {proposal ? (
        <Terms title={title} proposal={proposal} />
      ) : (
        <>
          <h2>{title}</h2>
          <p className="text-ink-2">{none}</p>
        </>
      )}
      {foot && <p className="text-xs text-ink-2">{foot}</p>}
      {children && <div className="flex flex-wrap gap-2">{children}</div>}
    </section>
  );
}

function Terms({ title, proposal }: { title: string; proposal: FragmentType<typeof ProposalCard_ProposalFragmentDoc> }) {
  const t = useText(settleText);
  const { data } = useSuspenseFragment({ fragment: ProposalCard_ProposalFragmentDoc, from: proposal });
  const kind = data.toSeller.amountMinor === 0 ? 'all' : data.kind;
  return (
    <>
      <div className="row flex-wrap justify-between !gap-y-0">
        <h2>{title}</h2>
        <span className="text-xs text-ink-2">
          <MomentText at={data.at} />
        </span>
      </div>
      <div>
        <Price value={data.amount} /> <span className="text-ink-2">{t(`settle.kind.${kind}`)}</span>
      </div>
      <div className="stack !gap-2">
        <div className="split" aria-hidden>
          <i style={{ flex: data.toBuyer.amountMinor || 0.01 }} />
          <i style={{ flex: data.toSeller.amountMinor || 0.01 }} />
        </div>
        <div className="row flex-wrap justify-between !gap-x-3 !gap-y-0">
          <b className="num">{t('settle.buyerGets', { amount: moneyText(data.toBuyer) })}</b>
          <span className="num text-ink-2">{t('settle.shopKeeps', { amount: moneyText(data.toSeller) })}</span>
        </div>
      </div>
      {data.note && <q className="whitespace-pre-line">{data.note}</q>}
    </>
  );
}
