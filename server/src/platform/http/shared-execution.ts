import { createSourceEventStream, type DocumentNode, type ExecutionArgs, type ExecutionResult, execute } from 'graphql';
import type { Context } from '../context.ts';

/** Answers to one happening: by the operation, then by who asks with which variables. */
type Answers = WeakMap<DocumentNode, Map<string, ExecutionResult | Promise<ExecutionResult>>>;

const answersTo = new WeakMap<object, Answers>();

/**
 * GraphQL's `subscribe`, but what many pages of one person ask about the same happening is worked out once for all of them.
 * Streams that give each reader an object of his own share nothing.
 */
export async function subscribeShared(args: ExecutionArgs): Promise<ExecutionResult | AsyncGenerator<ExecutionResult>> {
  const stream = await createSourceEventStream(args);
  if (!(Symbol.asyncIterator in stream)) return stream;
  const { viewer } = args.contextValue as Context;
  const asker = JSON.stringify([viewer?.accountId, viewer?.kind, viewer?.roles, viewer?.shopId, args.operationName, args.variableValues]);
  return mapped(stream as AsyncGenerator<object>, (happening) => executeOnce({ ...args, rootValue: happening }, happening, asker));
}

function executeOnce(args: ExecutionArgs, happening: object, asker: string): ExecutionResult | Promise<ExecutionResult> {
  const answers: Answers = answersTo.get(happening) ?? new WeakMap();
  answersTo.set(happening, answers);
  const ofDocument = answers.get(args.document) ?? new Map();
  answers.set(args.document, ofDocument);
  const answer = ofDocument.get(asker) ?? execute(args);
  ofDocument.set(asker, answer);
  return answer as ExecutionResult | Promise<ExecutionResult>;
}

/** Ends with its source, and ends its source when its reader leaves. */
function mapped<In, Out>(source: AsyncGenerator<In>, change: (value: In) => Out | Promise<Out>): AsyncGenerator<Out> {
  async function* each(): AsyncGenerator<Out> {
    for await (const value of source) yield change(value);
  }
  const stream = each();
  const finish = stream.return.bind(stream);
  stream.return = async (value) => {
    await source.return(undefined); // first: a generator that waits for its source cannot be told to return
    return finish(value);
  };
  return stream;
}
