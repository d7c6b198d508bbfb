import { randomUUID } from 'node:crypto';
import { callHttp } from '#server/platform/http/call-http.js';
import { signature } from '#server/platform/http/signature.js';
import type { Book, Callback } from './book.ts';

const retryMs = 2_000;
const retriesMax = 60;

/** Tells the market what happened, signed, until it says that it heard. */
export class Callbacks {
  constructor(
    private readonly book: Book,
    private readonly secret: string,
    private readonly now: () => number,
  ) {}

  add(url: string, body: object): void {
    const callback: Callback = { id: `msg_${randomUUID()}`, url, body: JSON.stringify(body), dueAt: this.now(), attempts: 0 };
    this.book.save('callback', callback, callback.dueAt);
  }

  /** Tries every message that is due, once. @returns how many the market took. */
  async deliverDue(repeat = false): Promise<number> {
    const due = this.book.due('callback', this.now());
    const taken = await Promise.all(
      due.map(async (callback) => {
        const isTaken = (await this.deliver(callback)) && (!repeat || (await this.deliver(callback)));
        if (isTaken || callback.attempts >= retriesMax) this.book.remove('callback', callback.id);
        else
          this.book.save(
            'callback',
            { ...callback, attempts: callback.attempts + 1 },
            this.now() + retryMs * Math.min(callback.attempts + 1, 30),
          );
        return isTaken;
      }),
    );
    return taken.filter(Boolean).length;
  }

  private async deliver({ id, url, body }: Callback): Promise<boolean> {
    const timestamp = Math.floor(Date.now() / 1000);
    const headers = {
      'content-type': 'application/json',
      'webhook-id': id,
      'webhook-timestamp': String(timestamp),
      'webhook-signature': signature(this.secret, id, timestamp, body),
    };
    try {
      const { status } = await callHttp(url, { method: 'POST', headers, body, timeoutMs: 5_000 });
      return status < 300;
    } catch {
      return false;
    }
  }
}
