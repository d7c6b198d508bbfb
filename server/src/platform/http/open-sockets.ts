import type { Viewer } from '../context.ts';
import type { Announced } from '../outbox/events.ts';
import type { LiveTopics } from '../pubsub/live-topics.ts';

/** Sessions that ended: one, or all of an account but one. */
export interface EndedSessions {
  readonly accountId: string;
  readonly sessionId: string | null;
  readonly except: string | null;
}

interface Socket {
  close(code: number, reason: string): void;
}

/** Told to a client whose session is over: it may sign in again. */
const sessionOver = 4403;

/** Who listens on which socket, so that a session that ends takes its sockets with it. */
export class OpenSockets {
  private readonly viewers = new Map<Socket, Viewer>();

  /** @param endedBy What an event says about sessions that ended; undefined when it says nothing. */
  constructor(live: LiveTopics, endedBy: (event: Announced) => EndedSessions | undefined) {
    const { viewers } = this;
    const ends = live.stream(
      (event) => endedBy(event) !== undefined,
      async function* (events) {
        for await (const event of events) {
          const ended = endedBy(event)!;
          for (const [socket, viewer] of viewers)
            if (isOver(viewer, ended)) socket.close(sessionOver, 'Your session is over. Sign in again.');
          yield;
        }
      },
    );
    void drain(ends);
  }

  opened(socket: Socket, viewer: Viewer): void {
    this.viewers.set(socket, viewer);
  }

  closed(socket: Socket): void {
    this.viewers.delete(socket);
  }
}

function isOver({ accountId, sessionId }: Viewer, ended: EndedSessions): boolean {
  if (accountId !== ended.accountId || sessionId === ended.except) return false;
  return ended.sessionId === null || ended.sessionId === sessionId;
}

async function drain(events: AsyncGenerator<unknown>): Promise<void> {
  for await (const _event of events);
}
