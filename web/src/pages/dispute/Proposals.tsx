import { Scale } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Apart } from '../../features/disputes/Apart.tsx';
import { EscalateDisputeDocument } from '../../features/disputes/Dispute.generated.ts';
import type { Party } from '../../graphql/schema.generated.ts';
import { classNames } from '../../lib/class-names.ts';
import { moneyText } from '../../lib/money.ts';
import { useCommand } from '../../lib/use-command.ts';
import { useText } from '../../lib/use-text.ts';
import { disputeText } from '../../text/en/dispute.ts';
import { Button } from '../../ui/Button.tsx';
import { MomentText } from '../../ui/DateText.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { Price } from '../../ui/Money.tsx';
import { AcceptButton } from './AcceptButton.tsx';
import type { Dispute } from './DisputePage.tsx';
import { ProposeDialog } from './ProposeDialog.tsx';

type Proposal = Dispute['proposals'][number];
const disputePage = ['DisputePage'];

/** Side by side: the buyer's, the shop's, the market's; and how far apart the two are. */
export function Proposals({ dispute, side }: { dispute: Dispute; side: Party }) {
  const t = useText(disputeText);
  const isOver = Boolean(dispute.outcome);
  const [isProposing, setProposing] = useState(false);
  const live = (by: Party) => dispute.proposals.find((proposal) => proposal.by === by && proposal.isLive);
  const can = (name: string) => dispute.availableActions.some((each) => each.action === name && each.allowed);
  const mine = side === 'SELLER' ? 'SELLER' : 'BUYER';
  const theirs = mine === 'BUYER' ? 'SELLER' : 'BUYER';
  const nameOf = (by: Party) => (by === 'SELLER' ? dispute.order.shop.name : dispute.order.buyer.name);
  const propose = can('PROPOSE') && (
    <Button look="second" size="small" onPress={() => setProposing(true)}>
      {live(mine) ? t('dispute.change') : t('dispute.counter')}
    </Button>
  );
  const other = live(theirs);
  const market = live('PLATFORM');
  const [asked, offered] = [live('BUYER'), live('SELLER')];
  return (
    <>
      <div className="props">
        <Card
          look="mine"
          title={side === 'PLATFORM' ? t('dispute.of', { name: nameOf(mine) }) : t('dispute.yours')}
          proposal={live(mine)}
          side={side}
          isOver={isOver}
          action={propose}
        />
        <Card
          look="theirs"
          title={t('dispute.of', { name: nameOf(theirs) })}
          proposal={other}
          side={side}
          isOver={isOver}
          action={other && can('ACCEPT') && <AcceptButton dispute={dispute} proposal={other} />}
        />
        {market ? (
          <Card
            look="theirs"
            title={t('dispute.ofMarket')}
            proposal={market}
            side={side}
            isOver={isOver}
            action={can('ACCEPT') && <AcceptButton dispute={dispute} proposal={market} />}
          />
        ) : (
          !isOver && <AskMarket dispute={dispute} />
        )}
      </div>
      {!isOver && asked && offered && (
        <Apart asked={asked.amount} offered={offered.amount} most={dispute.maxRefund} isYou={side !== 'PLATFORM'} />
      )}
      {isProposing && <ProposeDialog dispute={dispute} start={live(mine)} onClose={() => setProposing(false)} />}
    </>
  );
}

function Card({
  look,
  title,
  proposal,
  side,
  isOver,
  action,
}: {
  look: string;
  title: string;
  proposal: Proposal | undefined;
  side: Party;
  isOver: boolean;
  action?: ReactNode;
}) {
  const t = useText(disputeText);
  if (!proposal) {
    return (
      <article className="card prop none">
        <h3>{title}</h3>
        <p className="text-ink-2">{t(isOver ? 'dispute.noneOver' : 'dispute.none')}</p>
        {!isOver && <p className="text-sm text-ink-2">{t('dispute.noneText')}</p>}
        {action}
      </article>
    );
  }
  const buyer = t(side === 'BUYER' ? 'dispute.youGet' : 'dispute.buyerGets', { amount: moneyText(proposal.toBuyer) });
  const seller = t('dispute.shopKeeps', { amount: moneyText(proposal.toSeller) });
  return (
    <article className={classNames('card prop', look)}>
      <div className="row justify-between">
        <h3>{title}</h3>
        <span className="text-xs text-ink-2">
          <MomentText at={proposal.at} />
        </span>
      </div>
      <div>
        <span className="block text-sm text-ink-2">{t(`dispute.kind.${proposal.kind as 'REFUND_ONLY' | 'NO_REFUND'}`)}</span>
        <Price value={proposal.amount} size="total" />
      </div>
      <div className="stack !gap-2">
        <div className="split" aria-hidden>
          <i style={{ flex: proposal.toBuyer.amountMinor }} />
          <i style={{ flex: proposal.toSeller.amountMinor }} />
        </div>
        <div className="row flex-wrap justify-between !gap-x-3 !gap-y-0 text-sm">
          <b className="num">{buyer}</b>
          <span className="num text-ink-2">{seller}</span>
        </div>
      </div>
      <q className="text-sm text-ink-2">{proposal.note}</q>
      <div className="flex flex-wrap gap-2">{action}</div>
    </article>
  );
}

function AskMarket({ dispute }: { dispute: Dispute }) {
  const t = useText(disputeText);
  const escalate = useCommand(EscalateDisputeDocument, { refetch: disputePage });
  const action = dispute.availableActions.find((each) => each.action === 'ESCALATE');
  return (
    <article className="card prop none">
      <div className="row justify-between">
        <h3>{t('dispute.ofMarket')}</h3>
        <Scale className="icon text-ink-2" aria-hidden />
      </div>
      <p className="text-ink-2">{t('dispute.marketText')}</p>
      <ErrorSummary refusals={escalate.refusals} fault={escalate.fault} />
      {action && (
        <div className="stack !gap-1">
          <Button
            look="second"
            size="small"
            isDisabled={!action.allowed}
            isPending={escalate.isBusy}
            onPress={() => void escalate.run({ input: { disputeId: dispute.id, version: dispute.version, text: '' } })}
          >
            {t('dispute.ask')}
          </Button>
          {!action.allowed && (
            <p className="text-xs text-ink-2">
              {action.reason} {action.availableAt && t.rich('dispute.askFrom', { moment: <MomentText key="m" at={action.availableAt} /> })}
            </p>
          )}
        </div>
      )}
    </article>
  );
}
