import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createSandbox } from './sandbox.ts';

const tickMs = 300;
const claimedEveryMs = 10_000;

/** The sandbox as a process of its own. The market starts it and hands it its keys by the environment. */
async function main(): Promise<void> {
  const { SANDBOX_PORT, SANDBOX_FOLDER, SANDBOX_API_KEY, SANDBOX_CALLBACK_SECRET } = process.env;
  if (!SANDBOX_FOLDER || !SANDBOX_API_KEY || !SANDBOX_CALLBACK_SECRET)
    throw new Error('The sandbox is started by the market: run npm start.');
  const sandbox = createSandbox({
    folder: SANDBOX_FOLDER,
    apiKey: SANDBOX_API_KEY,
    callbackSecret: SANDBOX_CALLBACK_SECRET,
    wallClock: () => Date.now(),
  });
  await sandbox.app.listen({ host: '127.0.0.1', port: Number(SANDBOX_PORT) });
  let isStopping = false;
  const work = async () => {
    while (!isStopping) {
      const taken = await sandbox.settle().catch(() => 0);
      if (taken === 0) await new Promise((wake) => setTimeout(wake, tickMs));
    }
    await sandbox.close();
    process.exit(0);
  };
  const looks = setInterval(() => {
    isStopping ||= !isClaimed(SANDBOX_FOLDER);
  }, claimedEveryMs);
  looks.unref();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => (isStopping = true));
  await work();
}

/** Whether the data folder still names this process: one that its market forgot, or whose folder is gone, serves nobody and ends. */
function isClaimed(folder: string): boolean {
  try {
    return (JSON.parse(readFileSync(join(folder, 'sandbox.json'), 'utf8')) as { pid?: number }).pid === process.pid;
  } catch {
    return false;
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exit(1);
});
