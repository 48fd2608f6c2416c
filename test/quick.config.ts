import { configDefaults, defineConfig, mergeConfig } from 'vitest/config';
import all from './vitest.config.ts';

/**
 * What takes most of the time of `npm run test:unit`, because it starts a process for each test, moves many bytes or records whole lessons.
 * `npm test` leaves it out, to take two minutes at most; `.ci/run` runs all.
 */
const LONG = [
  'test/asyncio/conformance/engines.test.ts',
  'test/asyncio/conformance/threads.test.ts',
  'test/asyncio/faults/closing.test.ts',
  'test/asyncio/faults/late.test.ts',
  'test/asyncio/faults/scripts.test.ts',
  'test/asyncio/faults/slow-reader.test.ts',
  'test/commands/check.test.ts',
  'test/commands/trace.test.ts',
  'test/testing/prediction.test.ts',
  'test/trace/text/comparison.test.ts',
  'test/trace/text/scene.test.ts',
  'test/verify/context/memory.test.ts',
  'test/verify/mutants/verify-mutants.test.ts',
  'test/verify/rules.test.ts',
];

export default mergeConfig(all, defineConfig({ test: { exclude: [...configDefaults.exclude, ...LONG] } }));
