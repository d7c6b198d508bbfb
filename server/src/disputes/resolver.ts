import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { DeadlineType, loadDeadlines, loadOrder, type Order, OrderActorEnum, OrderType, PartyEnum, sideOf } from '#server/orders/index.js';
import type { Context } from '#server/platform/context.js';
import { AvailableActionType } from '#server/platform/graphql/action.graphql.js';
import { MoneyType } from '#server/platform/graphql/money.graphql.js';
import { DateTime } from '#server/platform/graphql/scalars.graphql.js';
import { asPayload } from '#server/platform/payload.js';
import {
  AcceptProposalInput,
  AcceptProposalPayload,
  AddStatementInput,
  AddStatementPayload,
  DecideDisputeInput,
  DecideDisputePayload,
  DisputeConnection,
  DisputeOutcomeType,
  DisputeStateEnum,
  DisputeStatementType,
  DisputeType,
  EscalateDisputeInput,
  EscalateDisputePayload,
  OpenDisputeInput,
  OpenDisputePayload,
  ProposalType,
  ProposeInDisputeInput,
  ProposeInDisputePayload,
  WithdrawDisputeInput,
  WithdrawDisputePayload,
} from './graphql.ts';
import { actionsWithDispute } from './opening.ts';
import { awaitedIn, type DisputeState, disputeLabels } from './rules/lifecycle.ts';
import {
  disputeActions,
  loadDisputesOf,
  loadProposals,
  loadStatements,
  maxRefund,
  outcomeOf,
  pageOfDisputes,
  sharesOf,
} from './shown-dispute.ts';
import { findDisputeOf } from './store.ts';
import type { Dispute, DisputeStatement, Proposal } from './tables.ts';
import {
  acceptProposal,
  addStatement,
  decideDispute,
  escalateDispute,
  escalatesFrom,
  proposeInDispute,
  withdrawDispute,
} from './use-cases/negotiate.ts';
import { openDispute } from './use-cases/open-dispute.ts';

@Resolver(() => DisputeType)
export class DisputeResolver {
  @Query(() => DisputeType, { nullable: true, description: "A dispute of the viewer's; null when there is none or it is somebody else's." })
  async dispute(@Ctx() ctx: Context, @Arg('id', () => ID, { description: 'Which.' }) id: string) {
    return (await findDisputeOf(ctx.db.reader, sideOf(ctx), id)) ?? null;
  }

  @Query(() => DisputeConnection, { description: "The viewer's disputes, newest first; for staff, all." })
  disputes(
    @Ctx() ctx: Context,
    @Arg('first', () => Int, { defaultValue: 24, description: 'How many, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Where the last page ended.' }) after: string | null,
    @Arg('state', () => [DisputeStateEnum], { nullable: true, description: 'Only in these states.' }) states: DisputeState[] | null,
  ) {
    return pageOfDisputes(ctx, first, after, states ?? []);
  }

  @FieldResolver(() => OrderType, { description: 'What it is about.' })
  order(@Ctx() ctx: Context, @Root() dispute: Dispute) {
    return loadOrder(ctx, dispute.orderId);
  }

  @FieldResolver(() => String, { description: 'The state in words.' })
  stateLabel(@Root() dispute: Dispute) {
    return disputeLabels[dispute.state];
  }

  @FieldResolver(() => PartyEnum, { nullable: true, description: 'Whose turn it is; null when it has ended.' })
  awaiting(@Root() dispute: Dispute) {
    return awaitedIn(dispute.state);
  }

  @FieldResolver(() => MoneyType, { description: 'What could go back at most.' })
  async maxRefund(@Ctx() ctx: Context, @Root() dispute: Dispute) {
    return { amountMinor: await maxRefund(ctx, dispute), currency: dispute.currency };
  }

  @FieldResolver(() => [ProposalType], { description: 'What the sides proposed, oldest first; at most one live each.' })
  proposals(@Ctx() ctx: Context, @Root() dispute: Dispute) {
    return loadProposals(ctx, dispute.id);
  }

  @FieldResolver(() => [DisputeStatementType], { description: 'What was said and done, oldest first.' })
  statements(@Ctx() ctx: Context, @Root() dispute: Dispute) {
    return loadStatements(ctx, dispute.id);
  }

  @FieldResolver(() => [DeadlineType], { description: 'Its running clock.' })
  deadlines(@Ctx() ctx: Context, @Root() dispute: Dispute) {
    return loadDeadlines(ctx, dispute.id);
  }

  @FieldResolver(() => DateTime, { description: 'From when its buyer may ask the market, once the shop has answered.' })
  escalateFrom(@Ctx() ctx: Context, @Root() dispute: Dispute) {
    return escalatesFrom(ctx, dispute);
  }

  @FieldResolver(() => DisputeOutcomeType, { nullable: true, description: 'How it ended; null while it runs.' })
  outcome(@Root() dispute: Dispute) {
    return outcomeOf(dispute);
  }

  @FieldResolver(() => [AvailableActionType], { description: 'What the viewer may do with it now.' })
  availableActions(@Ctx() ctx: Context, @Root() dispute: Dispute) {
    return disputeActions(ctx, dispute);
  }

  @Mutation(() => OpenDisputePayload, { description: 'The buyer says that something is wrong: the money stays held until it is settled.' })
  openDispute(@Ctx() ctx: Context, @Arg('input', () => OpenDisputeInput, { description: 'What is wrong.' }) input: OpenDisputeInput) {
    return asPayload('dispute', openDispute(ctx, input));
  }

  @Mutation(() => ProposeInDisputePayload, { description: 'A side says what it would settle on, in place of what it said before.' })
  proposeInDispute(
    @Ctx() ctx: Context,
    @Arg('input', () => ProposeInDisputeInput, { description: 'The proposal.' }) input: ProposeInDisputeInput,
  ) {
    return asPayload('dispute', proposeInDispute(ctx, input));
  }

  @Mutation(() => AcceptProposalPayload, { description: "Accepts the other side's live proposal, which ends the dispute." })
  acceptProposal(@Ctx() ctx: Context, @Arg('input', () => AcceptProposalInput, { description: 'Which.' }) input: AcceptProposalInput) {
    return asPayload('dispute', acceptProposal(ctx, input));
  }

  @Mutation(() => EscalateDisputePayload, { description: 'The buyer asks the market to decide.' })
  escalateDispute(@Ctx() ctx: Context, @Arg('input', () => EscalateDisputeInput, { description: 'Which.' }) input: EscalateDisputeInput) {
    return asPayload('dispute', escalateDispute(ctx, input));
  }

  @Mutation(() => WithdrawDisputePayload, { description: 'The buyer gives up: the order goes on.' })
  withdrawDispute(@Ctx() ctx: Context, @Arg('input', () => WithdrawDisputeInput, { description: 'Which.' }) input: WithdrawDisputeInput) {
    return asPayload('dispute', withdrawDispute(ctx, input));
  }

  @Mutation(() => AddStatementPayload, { description: 'Adds to the record, which both sides and the market read.' })
  addStatement(@Ctx() ctx: Context, @Arg('input', () => AddStatementInput, { description: 'The words.' }) input: AddStatementInput) {
    return asPayload('dispute', addStatement(ctx, input));
  }

  @Mutation(() => DecideDisputePayload, { description: 'An agent decides; the money moves at once.' })
  decideDispute(@Ctx() ctx: Context, @Arg('input', () => DecideDisputeInput, { description: 'The decision.' }) input: DecideDisputeInput) {
    return asPayload('dispute', decideDispute(ctx, input));
  }
}

@Resolver(() => ProposalType)
export class ProposalResolver {
  @FieldResolver(() => MoneyType, { description: 'How much would go back.' })
  async amount(@Ctx() ctx: Context, @Root() proposal: Proposal) {
    return { amountMinor: proposal.amountMinor, currency: (await sharesOf(ctx, proposal)).currency };
  }

  @FieldResolver(() => MoneyType, { description: 'What the buyer would get.' })
  async toBuyer(@Ctx() ctx: Context, @Root() proposal: Proposal) {
    const { toBuyer, currency } = await sharesOf(ctx, proposal);
    return { amountMinor: toBuyer, currency };
  }

  @FieldResolver(() => MoneyType, { description: "What the shop would keep, before the market's fee." })
  async toSeller(@Ctx() ctx: Context, @Root() proposal: Proposal) {
    const { toSeller, currency } = await sharesOf(ctx, proposal);
    return { amountMinor: toSeller, currency };
  }
}

@Resolver(() => DisputeStatementType)
export class DisputeStatementResolver {
  @FieldResolver(() => OrderActorEnum, { description: 'Who.' })
  by(@Root() statement: DisputeStatement) {
    return statement.actor;
  }

  @FieldResolver(() => String, { description: 'Who, by name.' })
  byName(@Root() statement: DisputeStatement) {
    return statement.actorName;
  }
}

@Resolver(() => DisputeOutcomeType)
export class DisputeOutcomeResolver {
  @FieldResolver(() => MoneyType, { description: 'How much went back.' })
  refund(@Root() outcome: { amountMinor: number; currency: string }) {
    return outcome;
  }
}

@Resolver(() => OrderType)
export class OrderDisputesResolver {
  @FieldResolver(() => [DisputeType], { description: 'The disputes about it, oldest first.' })
  disputes(@Ctx() ctx: Context, @Root() order: Order) {
    return loadDisputesOf(ctx, order.id);
  }

  @FieldResolver(() => DisputeType, { nullable: true, description: 'The latest dispute about it; null when there was none.' })
  async dispute(@Ctx() ctx: Context, @Root() order: Order) {
    return (await loadDisputesOf(ctx, order.id)).at(-1) ?? null;
  }

  @FieldResolver(() => [AvailableActionType], { description: 'What the viewer may do with it now.' })
  availableActions(@Ctx() ctx: Context, @Root() order: Order) {
    return actionsWithDispute(ctx, order);
  }
}
