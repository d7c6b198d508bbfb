import { createSandbox } from './sandbox.ts';

const tickMs = 300;

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
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => (isStopping = true));
  await work();
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exit(1);
});
