import type { Clock } from './clock/clock.ts';
import type { Database } from './db/database.ts';
import type { FileStore } from './files/file-store.ts';
import type { Ids } from './ids.ts';
import type { Log } from './log/log.ts';
import type { MailServer } from './mail/mail-server.ts';
import type { Outbox } from './outbox/outbox.ts';
import type { LiveTopics } from './pubsub/live-topics.ts';
import type { Settings } from './settings.ts';

/** Who asks. The rights of a session, frozen when the request began. */
export interface Viewer {
  readonly accountId: string;
  readonly sessionId: string;
  readonly kind: 'BUYER' | 'SELLER' | 'STAFF';
  readonly roles: readonly ('AGENT' | 'OPERATOR')[];
  readonly name: string;
  /** The shop that this seller acts for. */
  readonly shopId?: string;
}

/** Whether somebody works for the market and has rights there: who lost them all, or has to set up a second factor first, sees nothing. */
export function isStaff(viewer: Viewer | null): boolean {
  return viewer?.kind === 'STAFF' && viewer.roles.length > 0;
}

/**
 * What slices bring along for higher slices, such as policies and provider adapters:
 * `declare module '#server/platform/context.js' { interface Ports { policies: Policies } }`
 */
// biome-ignore lint/suspicious/noEmptyInterface: filled by declaration merging
export interface Ports {}

/** All that the work of the market needs from outside itself. */
export interface System extends Ports {
  readonly db: Database;
  readonly clock: Clock;
  readonly ids: Ids;
  /** Public pictures. */
  readonly files: FileStore;
  readonly outbox: Outbox;
  readonly live: LiveTopics;
  readonly log: Log;
  /** Null where the operator named none: mails are then written down only. */
  readonly mailServer: MailServer | null;
  readonly settings: Settings;
}

/** One request, one job or one subscription: the system, and who asks. */
export interface Context extends System {
  /** Null for a guest and for the system's own work. */
  readonly viewer: Viewer | null;
  readonly requestId: string;
  /** The secret of a guest's cart, from the cookie or the header `x-cart`. */
  readonly guestToken: string | null;
  /** A context that outlives one answer: nothing that was read may be kept. */
  readonly isLive: boolean;
  /** Sets or clears a cookie of the answer; does nothing where there is none. */
  setCookie(name: string, value: string | null, maxAgeSeconds?: number): void;
  /** The peer's address, for limits. */
  readonly address: string;
  /** What the browser or program says of itself; null when it says nothing. */
  readonly userAgent: string | null;
  /** A cookie of ours that came with the request. */
  readCookie(name: string): string | undefined;
}

/** The context of the system's own work: handlers, clocks, seeds. */
export function systemContext(system: System): Context {
  return {
    ...system,
    viewer: null,
    requestId: 'system',
    guestToken: null,
    isLive: false,
    address: 'system',
    userAgent: null,
    readCookie: () => undefined,
    setCookie() {},
  };
}
