import { Field, InputType, ObjectType } from 'type-graphql';
import { CountryCode } from '#server/platform/graphql/scalars.graphql.js';
import { UserError } from '#server/platform/graphql/user-error.graphql.js';
import { CarrierType, type CheckDigit, CheckDigitEnum } from '#server/shipping/index.js';

@InputType({ description: 'A carrier as shops can choose it. It is written whole: what is left out is empty.' })
export class AddCarrierInput {
  @Field(() => String, { description: 'Its short name for programs: capitals, digits and `_`. It stays for ever.' })
  code: string;
  @Field(() => String, { description: 'Its name, as people read it.' })
  name: string;
  @Field(() => String, {
    nullable: true,
    description: 'The address of its own tracking page, from `https://` on, with `{number}` where the number belongs.',
  })
  trackingTemplate?: string | null;
  @Field(() => [String], { description: 'What it calls its ways of carrying, at most 30.' })
  services: string[];
  @Field(() => [CountryCode], { nullable: true, description: 'Where it delivers; null means every country.' })
  countries?: string[] | null;
  @Field(() => [String], {
    description: 'The forms of its numbers: `#` a digit, `@` a letter, `*` either, `{9}` or `{8,20}` repeats; none: any number is taken.',
  })
  numberFormats: string[];
  @Field(() => CheckDigitEnum, { description: 'How the check digit of its numbers is made.' })
  checkDigit: CheckDigit;
  @Field(() => String, { description: 'Why; it stands in the audit. At most 2,000 characters.' })
  reason: string;
}

@InputType({ description: 'A carrier as it is from now on, named by its code.' })
export class ChangeCarrierInput extends AddCarrierInput {}

@InputType({ description: 'A carrier and why.' })
export class RetireCarrierInput {
  @Field(() => String, { description: 'The code of the carrier.' })
  code: string;
  @Field(() => String, { description: 'Why; it stands in the audit. At most 2,000 characters.' })
  reason: string;
}

@InputType({ description: 'A carrier and why.' })
export class RestoreCarrierInput extends RetireCarrierInput {}

function payloadOf(name: string) {
  @ObjectType(name, { description: 'What came of it.', simpleResolvers: true })
  class Payload {
    @Field(() => CarrierType, { nullable: true, description: 'As it is now; null when refused.' })
    carrier: CarrierType | null;
    @Field(() => [UserError], { description: 'Why it was refused; empty when it was not.' })
    userErrors: UserError[];
  }
  return Payload;
}

export const AddCarrierPayload = payloadOf('AddCarrierPayload');
export const ChangeCarrierPayload = payloadOf('ChangeCarrierPayload');
export const RetireCarrierPayload = payloadOf('RetireCarrierPayload');
export const RestoreCarrierPayload = payloadOf('RestoreCarrierPayload');
