import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Proofs that start the whole tool, many times or on something slow: `npm run test:slow`, which `.ci/run` runs too. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['test/slow/**/*.test.ts'],
    // Each test starts whole processes: more of them side by side would only take turns.
    maxWorkers: 2,
    isolate: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
