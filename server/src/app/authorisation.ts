import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultFieldResolver, GraphQLError, type GraphQLField, type GraphQLSchema, isObjectType } from 'graphql';
import { type Context, isStaff, type Viewer } from '#server/platform/context.js';
import { repositoryFolder } from '#server/platform/files/repository-folder.js';

/** Who may ask for something at all. Whose thing it is, is decided where it is read. */
export type Rule = 'ANYONE' | 'SIGNED_IN' | 'BUYER' | 'SELLER' | 'AGENT' | 'OPERATOR' | 'STAFF' | 'DEMO';

interface Table {
  /** Root fields, as `Query.order`. */
  readonly operations: Record<string, Rule>;
  /** What reaches a type decides who sees it; the fields named here are narrower than their type. */
  readonly types: Record<string, Record<string, Rule>>;
}

/** The authorisation table: an operation or type without a row is refused. */
export const authorisation: Table = JSON.parse(readFileSync(join(repositoryFolder, 'server/src/app/authorisation.json'), 'utf8'));

/** Puts the table in front of every root field and of each field that is narrower than its type. */
export function guard(schema: GraphQLSchema): GraphQLSchema {
  for (const root of [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]) {
    for (const field of Object.values(root?.getFields() ?? {})) guardField(field, authorisation.operations[`${root!.name}.${field.name}`]);
  }
  for (const [name, fields] of Object.entries(authorisation.types)) {
    const type = schema.getType(name);
    if (!isObjectType(type)) continue;
    for (const [field, rule] of Object.entries(fields)) if (type.getFields()[field]) guardField(type.getFields()[field]!, rule);
  }
  return schema;
}

function guardField(field: GraphQLField<unknown, Context>, rule: Rule | undefined): void {
  if (rule === 'ANYONE') return;
  const { resolve = defaultFieldResolver, subscribe } = field;
  field.resolve = (source, args, ctx, info) => {
    check(rule, ctx);
    return resolve(source, args, ctx, info);
  };
  if (!subscribe) return;
  field.subscribe = (source, args, ctx, info) => {
    check(rule, ctx);
    return subscribe(source, args, ctx, info);
  };
}

function check(rule: Rule | undefined, ctx: Context): void {
  if (rule === 'DEMO' ? ctx.settings.isDemo : rule && ctx.viewer && isAllowed(rule, ctx.viewer)) return;
  if (ctx.viewer || !rule || rule === 'DEMO') throw refusal('FORBIDDEN', 'This account cannot do that.');
  throw refusal('UNAUTHENTICATED', 'Sign in first.');
}

function isAllowed(rule: Rule, viewer: Viewer): boolean {
  if (rule === 'SIGNED_IN') return true;
  if (rule === 'STAFF') return isStaff(viewer);
  if (rule === 'BUYER' || rule === 'SELLER') return viewer.kind === rule;
  return viewer.roles.includes(rule as 'AGENT') || (rule === 'AGENT' && viewer.roles.includes('OPERATOR'));
}

function refusal(code: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code } });
}
