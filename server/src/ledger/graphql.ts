import { Field, Int, ObjectType } from 'type-graphql';
import { MoneyType } from '#server/platform/graphql/money.graphql.js';
import { DateTime } from '#server/platform/graphql/scalars.graphql.js';

@ObjectType({ description: 'What all accounts of a kind hold together, in one currency.', simpleResolvers: true })
export class LedgerBalance {
  @Field(() => String, { description: 'The kind of account, such as `escrow` or `commission`.' })
  group: string;
  @Field(() => MoneyType, { description: 'Debit above zero, credit below.' })
  amount: MoneyType;
}

@ObjectType('LedgerProof', { description: 'What the books can be checked by; for operators.', simpleResolvers: true })
export class LedgerProofType {
  @Field(() => DateTime, { description: 'When it was summed up.' })
  at: number;
  @Field(() => Int, { description: 'Bookings.' })
  transactionCount: number;
  @Field(() => Int, { description: 'Lines of bookings.' })
  entryCount: number;
  @Field(() => Int, { description: 'How many bookings the chain of seals covers; the rest is sealed within seconds.' })
  sealedCount: number;
  @Field(() => String, {
    description: 'The hash of the newest seal: who noted it can prove later that nothing before it was changed. Empty before the first.',
  })
  head: string;
  @Field(() => [LedgerBalance], {
    description: 'The trial balance: kinds of accounts that are not at zero. All of a currency sum to zero.',
  })
  balances: LedgerBalance[];
  @Field(() => Boolean, { description: 'Whether all entries of each currency sum to zero.' })
  isBalanced: boolean;
}
