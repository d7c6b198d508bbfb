import * as http from 'node:http';
import * as https from 'node:https';

export interface HttpCall {
  readonly method: string;
  readonly headers: Record<string, string>;
  readonly body?: string | undefined;
  /** After so many milliseconds without an answer the call fails. */
  readonly timeoutMs: number;
}

export interface HttpAnswer {
  readonly status: number;
  readonly text: string;
}

const agents = { 'http:': new http.Agent({ keepAlive: true }), 'https:': new https.Agent({ keepAlive: true }) };

/**
 * Calls a service over kept connections, as payment providers are: `fetch` costs several times the work, and a checkout makes four calls.
 *
 * @throws the socket's error, whose `code` says what failed, such as `ECONNREFUSED`.
 */
export function callHttp(url: string, { method, headers, body, timeoutMs }: HttpCall): Promise<HttpAnswer> {
  const { protocol } = new URL(url);
  const client = protocol === 'https:' ? https : http;
  const agent = agents[protocol as keyof typeof agents];
  const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
  return new Promise((resolve, reject) => {
    const request = client.request(url, { method, agent, headers: { ...headers, ...length } }, (answer) => {
      let text = '';
      answer.setEncoding('utf8');
      answer.on('data', (part: string) => {
        text += part;
      });
      answer.on('error', reject);
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text }));
    });
    const late = setTimeout(() => request.destroy(new Error(`No answer within ${timeoutMs} ms.`)), timeoutMs);
    request.on('error', reject);
    request.on('close', () => clearTimeout(late));
    request.end(body);
  });
}
