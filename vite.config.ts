import { fileURLToPath } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** type-graphql loads graphql's CommonJS copy; a test that got the other copy would meet "another module or realm". */
const oneCopyOfGraphql = [{ find: /^graphql$/, replacement: 'graphql/index.js' }];

const server = {
  resolve: { alias: oneCopyOfGraphql },
};
const serverTests = {
  root: here('.'),
  isolate: false, // a file's tests share nothing but the loaded code; loading it anew for each file took as long as the tests
  include: ['server/**/*.test.ts'],
  exclude: ['server/test/long/**', 'server/dist/**', '**/node_modules/**'],
  globalSetup: [here('server/test/migrate-template.ts')],
  setupFiles: [here('server/test/setup.ts')],
  testTimeout: process.env['TEST_VOLUME'] === 'long' ? 3_600_000 : 120_000,
  hookTimeout: 120_000,
};

export default defineConfig({
  root: here('web'),
  plugins: [react(), tailwindcss()],
  worker: { format: 'es' },
  build: {
    outDir: here('web/dist'),
    emptyOutDir: true,
    manifest: true, // web/src/app/first-load.test.ts holds it to a budget
    chunkSizeWarningLimit: 5_000, // the playground's editor is as large as it is; shoppers never load it
    rolldownOptions: {
      input: { index: here('web/index.html'), playground: here('web/playground/index.html') },
      checks: { moduleLevelDirective: false }, // "use client" and "use no memo" of packages mean nothing in a bundle
    },
  },
  server: {
    host: '127.0.0.1',
    port: 5173,
    proxy: {
      '/graphql': { target: 'http://127.0.0.1:4000', ws: true },
      '/media': 'http://127.0.0.1:4000',
      '/uploads': 'http://127.0.0.1:4000',
    },
  },
  test: {
    maxWorkers: '100%',
    projects: [
      { ...server, test: { ...serverTests, name: 'server:sqlite', env: { TEST_ENGINE: 'sqlite' } } },
      { ...server, test: { ...serverTests, name: 'server:postgres', env: { TEST_ENGINE: 'postgres' } } },
      {
        plugins: [react()],
        resolve: { alias: oneCopyOfGraphql },
        test: {
          name: 'web',
          root: here('.'),
          include: ['web/src/**/*.test.{ts,tsx}'],
          setupFiles: [here('web/src/testing/setup.ts')],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'browser',
          root: here('.'),
          include: ['web/browser/**/*.test.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
          fileParallelism: false,
          sequence: { groupOrder: 1 }, // after the others: a browser needs both cores
        },
      },
    ],
  },
});
