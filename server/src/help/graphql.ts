import { Field, ID, ObjectType } from 'type-graphql';
import { enumOf } from '#server/platform/graphql/enum.graphql.js';
import type { HelpSection } from './rules/topics.ts';

export const HelpSectionEnum = enumOf('HelpSection', 'A part of the help page.', {
  SHIPPING: 'Shipping.',
  PAYMENT: 'Payment.',
  ORDERS: 'Orders and returns.',
  ACCOUNT: 'Account.',
});

@ObjectType('HelpLink', { description: 'A place that an answer names.', simpleResolvers: true })
export class HelpLinkType {
  @Field(() => String, { description: 'What it is called.' })
  text: string;
  @Field(() => String, { description: 'Its path in the storefront.' })
  path: string;
}

@ObjectType('HelpTopic', {
  description: 'A question of the help page and its answer, with the numbers of this market.',
  simpleResolvers: true,
})
export class HelpTopicType {
  @Field(() => ID, { description: 'Its place on the page: `/help#` and this. Never changed.' })
  anchor: string;
  @Field(() => HelpSectionEnum, { description: 'Under which heading it stands.' })
  section: HelpSection;
  @Field(() => String, { description: 'The question.' })
  question: string;
  @Field(() => [String], { description: 'The answer, paragraph by paragraph.' })
  answer: readonly string[];
  @Field(() => [HelpLinkType], { description: 'The places that the answer names.' })
  links: readonly HelpLinkType[];
}
