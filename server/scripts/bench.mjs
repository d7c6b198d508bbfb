// npm run bench: installs and builds what is missing, then measures.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { buildServer, install, requireNode, root } from './prepare.mjs';

requireNode();
await install();
await buildServer();

const flags = ['--tsconfig', 'server/tsconfig.json'];
const command = [join(root, 'node_modules/tsx/dist/cli.mjs'), ...flags, 'server/bench/run.ts', ...process.argv.slice(2)];
const bench = spawn(process.execPath, command, { cwd: root, stdio: 'inherit' });
bench.on('exit', (code) => process.exit(code ?? 1));
