import { Client } from 'pg';
import type { Nudge } from './live-topics.ts';

const channel = 'amotarget_events';
const reconnectMs = 1_000;

/**
 * LISTEN/NOTIFY between the processes of one market. It carries event ids only, and may lose some: `onNudge(undefined)` after every
 * reconnect tells the listener to read the log instead.
 */
export async function openPostgresNudge(url: string, processId: string, onNudge: (eventId: string | undefined) => void): Promise<Nudge> {
  let client: Client | undefined;
  let isClosed = false;
  let retry: NodeJS.Timeout | undefined;
  let sent: Promise<unknown> = Promise.resolve();

  async function connect(): Promise<void> {
    client = new Client({ connectionString: url, application_name: 'amotarget-nudge' });
    client.on('notification', ({ payload }) => {
      const [from, eventId] = (payload ?? '').split(' ');
      if (from !== processId) onNudge(eventId);
    });
    client.on('error', () => reconnect());
    await client.connect();
    await client.query(`LISTEN ${channel}`);
  }

  function reconnect(): void {
    if (isClosed || retry) return;
    retry = setTimeout(() => {
      retry = undefined;
      connect().then(() => onNudge(undefined), reconnect);
    }, reconnectMs);
  }

  await connect();
  return {
    send(eventId) {
      const notify = () => client?.query('SELECT pg_notify($1, $2)', [channel, `${processId} ${eventId}`]);
      sent = sent.then(notify).catch(() => reconnect()); // one after the other: a connection does one thing at a time
    },
    async close() {
      isClosed = true;
      clearTimeout(retry);
      await sent;
      await client?.end();
    },
  };
}
