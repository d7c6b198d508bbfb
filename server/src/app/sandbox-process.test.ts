import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { startSandbox } from './sandbox-process.ts';

test('a port that somebody else listens on is refused with a sentence, and is not taken for the sandbox', async () => {
  const somebody = createServer((_request, response) => response.end('{"alive":true}'));
  await new Promise<void>((resolve) => somebody.listen(0, '127.0.0.1', resolve));
  const folder = mkdtempSync(join(tmpdir(), 'amotarget-sandbox-'));
  onTestFinished(() => {
    somebody.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const { port } = somebody.address() as AddressInfo;
  await expect(startSandbox(folder, port)).rejects.toThrow(`Port ${port} is in use, so the sandbox cannot have it.`);
});
