// npm test: installs what is missing, then runs everything that needs no other server.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium } from './find-chromium.mjs';
import { build, install, requireNode, root, stop } from './prepare.mjs';
import { runVitest, sayCounts } from './run-vitest.mjs';

requireNode();
await install();
await build();

const chromium = findChromium();
const hasBrowserTests = existsSync(join(root, 'web/browser'));
if (!chromium && process.env.CI === 'true')
  stop('No Chromium was found, and CI runs the browser tests. Install one: apt-get install chromium');
const projects = ['server:sqlite', 'web', ...(chromium && hasBrowserTests ? ['browser'] : [])];
const { code, counts } = await runVitest(projects, process.argv.slice(2), chromium ? { CHROMIUM_PATH: chromium } : {});
if (!chromium)
  console.log(
    'The browser journeys were left out: no Chromium was found. Get one (Debian: apt-get install chromium) or name it in CHROMIUM_PATH.',
  );
sayCounts(counts);
process.exit(code);
