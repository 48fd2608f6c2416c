import { describe, expect, it } from 'vitest';
import { firstFailure } from '../../tools/report/first-failure.ts';
import { lesson, test, verdict } from './fixture.ts';

describe('firstFailure', () => {
  it.each([
    ['a wrong one before one that is not written', ['1. a todo', '2. b failed'], '2. b'],
    ['the first of the wrong ones', ['1. a failed', '2. b failed'], '1. a'],
    ['a stretch one last', ['3. s failed', '1. a todo'], '1. a'],
    ['a stretch one when nothing else is open', ['1. a passed', '3. s failed'], '3. s'],
    ['nothing when all pass', ['1. a passed'], undefined],
  ])('%s', (_, tests, name) => {
    const results = tests.map((text) =>
      test(text.replace(/ \w+$/, ''), (/\w+$/.exec(text)?.[0] ?? '') as 'passed'),
    );
    expect(firstFailure(verdict({ tests: results }), lesson(1, 'one'))?.name).toBe(name);
  });
});
