import { Field, ObjectType } from 'type-graphql';
import { enumOf } from '#server/platform/graphql/enum.graphql.js';
import { CountryCode } from '#server/platform/graphql/scalars.graphql.js';
import type { AddressPartName } from './rules/address-form.ts';

export const AddressPartNameEnum = enumOf('AddressPartName', 'A field of PostalAddress.', {
  NAME: '`name`.',
  LINE1: '`line1`.',
  LINE2: '`line2`.',
  CITY: '`city`.',
  REGION: '`region`.',
  POSTCODE: '`postcode`.',
});

@ObjectType('AddressChoice', { description: 'One of a closed list.', simpleResolvers: true })
export class AddressChoiceType {
  @Field(() => String, { description: 'What is sent.' })
  value: string;
  @Field(() => String, { description: 'What is shown.' })
  label: string;
}

@ObjectType('AddressPart', { description: 'A part of an address, as a country writes it.', simpleResolvers: true })
export class AddressPartType {
  @Field(() => AddressPartNameEnum, { description: 'Which field.' })
  part: AddressPartName;
  @Field(() => String, { description: 'What it is called there, such as `Prefecture` or `Eircode`.' })
  label: string;
  @Field(() => Boolean, { description: 'Whether an address without it is refused.' })
  isRequired: boolean;
  @Field(() => [AddressChoiceType], { description: 'What can be chosen; empty where people type.' })
  choices: AddressChoiceType[];
}

@ObjectType('AddressForm', {
  description: 'What an address of a country consists of, in the order in which it is written there.',
  simpleResolvers: true,
})
export class AddressFormType {
  @Field(() => CountryCode, { description: 'The country.' })
  country: string;
  @Field(() => [AddressPartType], { description: 'Its parts, in order.' })
  parts: AddressPartType[];
  @Field(() => String, {
    nullable: true,
    description: 'A regular expression for the whole postcode; null where there is none. Warn by it, never block: patterns grow old.',
  })
  postcodePattern: string | null;
  @Field(() => String, { nullable: true, description: 'What a postcode looks like there; null where there is none.' })
  postcodeExample: string | null;
}
