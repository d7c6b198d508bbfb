import type { Transporter } from 'nodemailer';
import { SECOND } from '#server/kernel/time.js';
import type { Clock } from '../clock/clock.ts';
import type { Settings } from '../settings.ts';
import { htmlOf } from './html-of.ts';
import type { Mail } from './tables.ts';

/** Takes mails over. */
export interface MailServer {
  /** @throws MailRefused when it will never take this one; any other error when it may later. */
  send(mail: Mail): Promise<void>;
  close(): void;
}

/** The mail server does not want this mail, now or ever: a bad address, a full stop. */
export class MailRefused extends Error {}

const restMs = 30 * SECOND;
const laneCount = 8;
const timeouts = { connectionTimeout: 5_000, greetingTimeout: 5_000, socketTimeout: 15_000 };

/**
 * The mail server that the operator named by SMTP_URL; none where he named none. One that does not answer is left alone for a while,
 * so that waiting for it never keeps orders from moving.
 */
export function openMailServer(settings: Settings, clock: Clock): MailServer | null {
  const { smtpUrl, mailFrom, marketName } = settings;
  if (!smtpUrl) return null;
  let opened: Promise<Transporter> | undefined;
  const open = async () => (await import('nodemailer')).createTransport({ url: smtpUrl, ...timeouts });
  const lanes: Promise<void>[] = Array.from({ length: laneCount }, () => Promise.resolve());
  let count = 0;
  let silentSince: number | undefined;

  async function sendNow(mail: Mail): Promise<void> {
    const { id, to, subject, text } = mail;
    if (silentSince !== undefined && Math.abs(clock.now() - silentSince) < restMs)
      throw new Error('The mail server did not answer just now.');
    // The same id at a second try: a mail server that took it at the first may know it again.
    const messageId = `<${id}@${mailFrom.split('@')[1]}>`;
    try {
      opened ??= open();
      await (await opened).sendMail({
        from: { name: marketName, address: mailFrom },
        to: { name: '', address: to },
        subject,
        text,
        html: await htmlOf(mail, settings),
        messageId,
      });
      silentSince = undefined;
    } catch (error) {
      const { responseCode, message } = error as { responseCode?: number; message: string };
      if (responseCode === undefined) silentSince = clock.now();
      throw isFinal(responseCode) ? new MailRefused(message) : error;
    }
  }

  return {
    send(mail) {
      const lane = count++ % laneCount;
      const sent = lanes[lane]!.then(() => sendNow(mail));
      lanes[lane] = sent.catch(() => undefined);
      return sent;
    },
    close: () => void opened?.then((transport) => transport.close()),
  };
}

/** 5yz says never, 4yz says later. That nobody may sign in (530, 535) is the operator's to mend, so it is later too. */
function isFinal(responseCode: number | undefined): boolean {
  return responseCode !== undefined && responseCode >= 550 && responseCode < 560;
}
