import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/wrong/**', 'test/fixtures/**'],
    // Many tests start whole processes; on a busy machine that takes its time.
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
