import { type ClassType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { PartyEnum } from '#server/orders/index.js';
import { connectionOf } from '#server/platform/graphql/connection.graphql.js';
import { enumOf } from '#server/platform/graphql/enum.graphql.js';
import { Node } from '#server/platform/graphql/node.graphql.js';
import { DateTime, MinorUnits } from '#server/platform/graphql/scalars.graphql.js';
import { UserError } from '#server/platform/graphql/user-error.graphql.js';
import { type DisputeState, disputeLabels } from './rules/lifecycle.ts';
import { disputeReasons } from './rules/reasons.ts';

export const DisputeStateEnum = enumOf('DisputeState', 'Where a dispute stands.', disputeLabels);
export const DisputeReasonEnum = enumOf('DisputeReason', 'What is wrong.', disputeReasons);
export const ProposalKindEnum = enumOf('ProposalKind', 'How a side would settle.', {
  REFUND_ONLY: 'Some money goes back, the goods stay.',
  NO_REFUND: 'Nothing goes back.',
});
export const DisputeEndEnum = enumOf('DisputeEnd', 'How a dispute ended.', {
  AGREED: 'Both sides agreed, or the shop was silent.',
  DECIDED: 'The market decided.',
  WITHDRAWN: 'The buyer gave up.',
  CHARGEBACK: 'The buyer’s bank took the payment back.',
});

@ObjectType('Proposal', { description: 'What a side would settle on, and what that pays to whom.' })
export class ProposalType {
  @Field(() => ID, { description: 'Opaque.' })
  id: string;
  @Field(() => PartyEnum, { description: 'Whose.' })
  by: string;
  @Field(() => ProposalKindEnum, { description: 'How.' })
  kind: string;
  @Field(() => String, { description: "In that side's words." })
  note: string;
  @Field(() => DateTime, { description: 'When it was made.' })
  at: number;
  @Field(() => Boolean, { description: "Whether it is that side's latest." })
  isLive: boolean;
}

@ObjectType('DisputeStatement', { description: 'Something that was said or done in a dispute.' })
export class DisputeStatementType {
  @Field(() => ID, { description: 'Opaque.' })
  id: string;
  @Field(() => DateTime, { description: 'When.' })
  at: number;
  @Field(() => String, { description: 'What was done, such as `open` or `counter`.' })
  event: string;
  @Field(() => String, { description: 'What was said; may be empty.' })
  text: string;
}

@ObjectType('DisputeOutcome', { description: 'How a dispute ended.' })
export class DisputeOutcomeType {
  @Field(() => DisputeEndEnum, { description: 'How.' })
  how: string;
  @Field(() => String, { nullable: true, description: 'Why, where it was decided.' })
  reason: string | null;
}

@ObjectType('Dispute', { implements: Node, description: 'A disagreement about one order. Seen by both sides and staff.' })
export class DisputeType extends Node {
  @Field(() => DisputeStateEnum, { description: 'Where it stands.' })
  state: DisputeState;
  @Field(() => DisputeReasonEnum, { description: 'What is wrong.' })
  reason: string;
  @Field(() => Boolean, { description: 'Whether the buyer has the goods.' })
  received: boolean;
  @Field(() => DateTime, { description: 'When it was opened.' })
  openedAt: number;
  @Field(() => DateTime, { nullable: true, description: 'When it ended; null while it runs.' })
  endedAt: number | null;
  @Field(() => Int, { description: 'Grows with every step: send back the one that you saw.' })
  version: number;
}

export const DisputeConnection = connectionOf('Dispute', () => DisputeType);

@InputType({ description: 'Some of a line.' })
export class DisputedLineInput {
  @Field(() => ID, { description: 'The line.' })
  orderLineId: string;
  @Field(() => Int, { description: 'How many of it.' })
  quantity: number;
}

@InputType({ description: 'What a side would settle on.' })
export class ProposalInput {
  @Field(() => ProposalKindEnum, { description: 'How.' })
  kind: 'REFUND_ONLY' | 'NO_REFUND';
  @Field(() => MinorUnits, { defaultValue: 0, description: "How much goes back, in minor units of the order's currency." })
  amountMinor: number;
}

@InputType({ description: 'Something is wrong with an order.' })
export class OpenDisputeInput {
  @Field(() => ID, { description: 'The order.' })
  orderId: string;
  @Field(() => DisputeReasonEnum, { description: 'What is wrong.' })
  reason: keyof typeof disputeReasons;
  @Field(() => Boolean, { description: 'Whether the buyer has the goods.' })
  received: boolean;
  @Field(() => [DisputedLineInput], { nullable: true, description: 'Which goods; none means all.' })
  lines?: DisputedLineInput[];
  @Field(() => ProposalInput, { description: 'What would settle it.' })
  proposal: { kind: 'REFUND_ONLY'; amountMinor: number };
  @Field(() => String, { description: 'What happened; the shop and the market read it.' })
  text: string;
}

@InputType({ description: 'A dispute in the version that was seen.' })
export class WithdrawDisputeInput {
  @Field(() => ID, { description: 'Which.' })
  disputeId: string;
  @Field(() => Int, { description: 'The version that was seen; another one is refused.' })
  version: number;
}

@InputType({ description: "A new proposal of the viewer's side." })
export class ProposeInDisputeInput extends WithdrawDisputeInput {
  @Field(() => ProposalKindEnum, { description: 'How.' })
  kind: 'REFUND_ONLY' | 'NO_REFUND';
  @Field(() => MinorUnits, { defaultValue: 0, description: 'How much goes back.' })
  amountMinor: number;
  @Field(() => String, { description: 'Why; the other side reads it.' })
  text: string;
}

@InputType({ description: 'A proposal to accept.' })
export class AcceptProposalInput extends WithdrawDisputeInput {
  @Field(() => ID, { description: "The other side's live proposal." })
  proposalId: string;
}

@InputType({ description: 'Asks the market to decide.' })
export class EscalateDisputeInput extends WithdrawDisputeInput {
  @Field(() => String, { defaultValue: '', description: 'What the market should know.' })
  text: string;
}

@InputType({ description: 'More for the record.' })
export class AddStatementInput extends WithdrawDisputeInput {
  @Field(() => String, { description: 'What both sides and the market will read.' })
  text: string;
}

@InputType({ description: "The market's decision." })
export class DecideDisputeInput extends WithdrawDisputeInput {
  @Field(() => ProposalKindEnum, { description: 'How.' })
  kind: 'REFUND_ONLY' | 'NO_REFUND';
  @Field(() => MinorUnits, { defaultValue: 0, description: 'How much goes back.' })
  amountMinor: number;
  @Field(() => String, { description: 'Why; both sides read it.' })
  reason: string;
}

@ObjectType({ implements: UserError, description: 'The dispute is not where this step begins.', simpleResolvers: true })
export class DisputeTransitionRefused extends UserError {
  @Field(() => DisputeStateEnum, { description: 'Where it is.' })
  state: string;
}

@ObjectType({ implements: UserError, description: 'Buyer Protection of the order has ended.', simpleResolvers: true })
export class ProtectionEnded extends UserError {
  @Field(() => DateTime, { description: 'When.' })
  endedAt: number;
}

export const disputeRefusals = [DisputeTransitionRefused, ProtectionEnded];

function disputePayload(name: string): ClassType<{ userErrors: UserError[] }> {
  @ObjectType(name, { description: 'What came of it.', simpleResolvers: true })
  class Payload {
    @Field(() => DisputeType, { nullable: true, description: 'The dispute as it is now; null when refused.' })
    dispute: DisputeType | null;
    @Field(() => [UserError], { description: 'Why it was refused; empty when it was not.' })
    userErrors: UserError[];
  }
  return Payload;
}

export const OpenDisputePayload = disputePayload('OpenDisputePayload');
export const ProposeInDisputePayload = disputePayload('ProposeInDisputePayload');
export const AcceptProposalPayload = disputePayload('AcceptProposalPayload');
export const EscalateDisputePayload = disputePayload('EscalateDisputePayload');
export const WithdrawDisputePayload = disputePayload('WithdrawDisputePayload');
export const AddStatementPayload = disputePayload('AddStatementPayload');
export const DecideDisputePayload = disputePayload('DecideDisputePayload');
