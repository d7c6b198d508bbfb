import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { onTestFinished } from 'vitest';

export interface CaughtMail {
  readonly to: string;
  /** Headers and body as they travelled. */
  readonly source: string;
}

/** A real mail server on a port of its own. */
export interface MailCatcher {
  readonly port: number;
  readonly caught: CaughtMail[];
  close(): Promise<void>;
}

/** Listens on `port`, or on any. Addresses that begin with `nobody` are refused for good. */
export async function openMailCatcher(port = 0): Promise<MailCatcher> {
  const caught: CaughtMail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo({ address }, _session, respond) {
      respond(address.startsWith('nobody') ? Object.assign(new Error('No such mailbox'), { responseCode: 550 }) : undefined);
    },
    onData(stream, session, respond) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        caught.push({ to: session.envelope.rcptTo[0]!.address, source: Buffer.concat(parts).toString() });
        respond();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  let isOpen = true;
  const close = () =>
    new Promise<void>((resolve) => {
      if (!isOpen) return resolve();
      isOpen = false;
      server.close(() => resolve());
    });
  onTestFinished(close);
  return { port: (server.server.address() as AddressInfo).port, caught, close };
}
