import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { type ReactNode, useRef } from 'react';
import { type Command, useCommand } from '../../lib/use-command.ts';
import { ConfirmIdentity } from './ConfirmIdentity.tsx';

type Given<Data, Variables> = Parameters<typeof useCommand<Data, Variables & OperationVariables>>[1];

interface Options<Data, Variables> {
  refetch?: NonNullable<Given<Data, Variables>>['refetch'];
  /** It was carried out, at once or after the proof. */
  onDone(answer: NonNullable<Awaited<ReturnType<Command<Data, Variables>['run']>>>): void;
}

interface GuardedCommand<Data, Variables> extends Pick<Command<Data, Variables>, 'isBusy' | 'refusals' | 'fault' | 'clear'> {
  send(variables: Variables): Promise<void>;
  /** Draw it beside the form, never inside: the question who you are, while it is asked. */
  question: ReactNode;
}

/** A command that changes what guards the account: when the server wants to know again who asks, it is asked here, and the command goes on by itself. */
export function useGuardedCommand<Data, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
  { refetch, onDone }: Options<Data, Variables>,
): GuardedCommand<Data, Variables> {
  const command = useCommand(document, { refetch });
  const asked = useRef<Variables>(null);
  const isAsked = command.refusals.some(({ code }) => code === 'CONFIRMATION_NEEDED');

  async function send(variables: Variables) {
    asked.current = variables;
    const answer = await command.run(variables);
    if (answer) onDone(answer);
  }

  return {
    ...command,
    send,
    refusals: isAsked ? [] : command.refusals,
    question: isAsked && <ConfirmIdentity onConfirmed={() => void send(asked.current!)} onClose={command.clear} />,
  };
}
