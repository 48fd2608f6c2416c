import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['test/**/*.test.ts'],
    // What needs a browser is `npm run test:browser`.
    exclude: ['test/wrong/**', 'test/fixtures/**', 'test/browser/**', 'test/slow/**'],
    // No test changes what another can see (no mocks, no globals, no working folder), so files can share a process.
    isolate: false,
    // Tests of the watcher and of processes wait more than they work.
    maxWorkers: availableParallelism() + 1,
    // Many tests start whole processes; on a busy machine that takes its time.
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
