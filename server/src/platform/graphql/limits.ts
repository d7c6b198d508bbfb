import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import {
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLOutputType,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';

/** What one request may ask for. Stated in the refusals. */
export const limits = { depth: 14, aliases: 30, tokens: 2_000, recursiveSelections: 2_000, cost: 20_000, bodyBytes: 100_000 };

const refusal = (message: string) => new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });

/** One operation per request: a list of mutations in one document hides what is done. */
const oneOperation: ValidationRule = (context) => ({
  Document(document) {
    const count = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION).length;
    if (count > 1) context.reportError(refusal(`Send one operation a request; this one has ${count}.`));
  },
});

/** A list costs its size times what is asked of each row; every field costs one. */
const costLimit: ValidationRule = (context) => ({
  OperationDefinition(operation) {
    const rootType = context.getSchema().getRootType(operation.operation);
    if (!rootType) return;
    const cost = costOf(context, operation.selectionSet, rootType, new Set());
    if (cost > limits.cost)
      context.reportError(
        refusal(`This request may cost ${limits.cost} fields at most and asks for ${cost}. Ask for fewer rows or fields.`),
      );
  },
});

function costOf(context: ValidationContext, set: SelectionSetNode, type: GraphQLOutputType, seen: ReadonlySet<string>): number {
  let cost = 0;
  for (const selection of set.selections) {
    if (cost > limits.cost) return cost;
    if (selection.kind === Kind.FIELD) {
      cost += fieldCost(context, selection, type, seen);
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      const narrowed = selection.typeCondition ? context.getSchema().getType(selection.typeCondition.name.value) : getNamedType(type);
      if (isCompositeType(narrowed)) cost += costOf(context, selection.selectionSet, narrowed, seen);
    } else {
      const fragment: FragmentDefinitionNode | null | undefined = context.getFragment(selection.name.value);
      if (!fragment || seen.has(fragment.name.value)) continue;
      const narrowed = context.getSchema().getType(fragment.typeCondition.name.value);
      if (isCompositeType(narrowed)) cost += costOf(context, fragment.selectionSet, narrowed, new Set([...seen, fragment.name.value]));
    }
  }
  return cost;
}

type FieldSelection = Extract<SelectionSetNode['selections'][number], { kind: Kind.FIELD }>;

function fieldCost(context: ValidationContext, field: FieldSelection, parent: GraphQLOutputType, seen: ReadonlySet<string>): number {
  const type = getNamedType(parent);
  if (!isObjectType(type) && !isInterfaceType(type)) return 1;
  const definition = type.getFields()[field.name.value];
  if (!definition || !field.selectionSet) return 1;
  const inner = costOf(context, field.selectionSet, definition.type, seen);
  const first = field.arguments?.find((argument) => argument.name.value === 'first' || argument.name.value === 'ids');
  const size = definition.args.some((argument) => argument.name === 'first')
    ? sizeOf(first?.value)
    : isPlainList(field.name.value, definition.type)
      ? shortListSize
      : 1;
  return 1 + size * inner;
}

const pageSizeDefault = 24;
const shortListSize = 3;

function sizeOf(value: { kind: Kind; value?: unknown } | undefined): number {
  if (!value) return pageSizeDefault;
  return value.kind === Kind.INT ? Math.max(1, Number(value.value)) : 100;
}

/** `nodes` and `edges` of a page were counted with the page itself. */
function isPlainList(field: string, type: GraphQLOutputType): boolean {
  return field !== 'nodes' && field !== 'edges' && isListType(isNonNullType(type) ? type.ofType : type);
}

/** Armor's rules throw where a request needs a refusal: let them report instead. */
const report = { propagateOnRejection: false, onReject: [reportRejection] };

function reportRejection(context: ValidationContext | null, error: GraphQLError): void {
  context?.reportError(refusal(error.message.replace('Syntax Error: ', '')));
}

export const limitRules: ValidationRule[] = [
  oneOperation,
  costLimit,
  maxDepthRule({ n: limits.depth, ...report }) as unknown as ValidationRule,
  maxAliasesRule({ n: limits.aliases, allowList: [], ...report }) as unknown as ValidationRule,
];

/** Live updates go over the WebSocket; over POST they would only fail later. */
export const noSubscriptionOverHttp: ValidationRule = (context) => ({
  OperationDefinition(operation) {
    if (operation.operation === 'subscription')
      context.reportError(refusal('Subscriptions are served over WebSocket at this same address (protocol graphql-transport-ws).'));
  },
});

/** And the other way round. */
export const onlySubscriptions: ValidationRule = (context) => ({
  OperationDefinition(operation) {
    if (operation.operation !== 'subscription')
      context.reportError(refusal(`Send a ${operation.operation} by POST; the WebSocket is for subscriptions.`));
  },
});
