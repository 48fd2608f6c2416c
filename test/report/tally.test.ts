import { expect, it } from 'vitest';
import { tally } from '../../tools/report/tally.ts';
import { lesson, test, verdict } from './fixture.ts';

it.each([
  [['passed', 'passed'], 'All 2 tests pass.'],
  [['passed', 'failed', 'todo', 'todo'], '1 of 4 tests pass; 1 fails, 2 are not written yet.'],
  [['failed', 'not-run'], '0 of 2 tests pass; 1 fails, 1 did not run.'],
] as const)('tally %j', (statuses, expected) => {
  expect(tally(verdict({ tests: statuses.map((status) => test('1. a', status)) }), lesson(1, 'one'))).toBe(
    expected,
  );
});
