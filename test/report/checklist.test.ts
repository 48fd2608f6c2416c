import { describe, expect, it } from 'vitest';
import { checklistRow, exerciseStatuses } from '../../tools/report/checklist.ts';
import { plainLook } from '../../tools/terminal/style.ts';
import { failing, lesson, test, verdict } from './fixture.ts';

const one = lesson(1, 'one');

describe('the checklist', () => {
  it.each([
    ['done by the verdict', verdict(), [], 'done done done'],
    ['failing and not yet', failing(), [], 'failing todo todo'],
    ['what progress remembers, before there is a verdict', null, [1], 'done open open'],
    [
      'what progress remembers, when nothing ran',
      verdict({ kind: 'broken', tests: [] }),
      [1],
      'done open open',
    ],
    [
      'half of an exercise is not done',
      verdict({ kind: 'hung', tests: [test('1. a'), test('1. b', 'not-run')] }),
      [],
      'open open open',
    ],
  ] as const)('%s', (_, of, done, expected) => {
    const all = exerciseStatuses(one, of, done).map((item) => item.status);
    expect(all.join(' ')).toBe(expected);
  });

  it('does not tick what the compiler objects to: the exercises that are written in the file', () => {
    const exercises = one.exercises.map((each, at) => ({
      ...each,
      files: [at < 2 ? 'topic.ts' : 'adds.ts'],
    }));
    const problem = { file: 'lessons/01-one/topic.ts', line: 1, column: 1, code: 'TS1', message: 'No.' };
    const items = exerciseStatuses({ ...one, exercises }, verdict({ typeProblems: [problem] }), [1, 2]);
    expect(items.map(({ status }) => status)).toEqual(['open', 'open', 'done']);
  });

  it('is a row, the stretch last', () => {
    expect(checklistRow(exerciseStatuses(one, failing(), []), plainLook(80))).toEqual([
      '✗ 1 fibs   · 2 fib   + 3 adds',
    ]);
    const first = lesson(1, 'one', { exercises: one.exercises.toReversed() });
    expect(checklistRow(exerciseStatuses(first, null, []), plainLook(80))).toEqual([
      '· 2 fib   · 1 fibs   + 3 adds',
    ]);
  });

  it('has as many in a row as fit', () => {
    expect(checklistRow(exerciseStatuses(one, verdict(), []), plainLook(80))).toEqual([
      '✓ 1 fibs   ✓ 2 fib   ✓ 3 adds',
    ]);
    expect(checklistRow(exerciseStatuses(one, verdict(), []), plainLook(20))).toEqual([
      '✓ 1 fibs   ✓ 2 fib',
      '✓ 3 adds',
    ]);
  });
});
