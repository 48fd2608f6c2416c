import { describe, expect, it } from 'vitest';
import type { Progress } from '../../tools/progress/types.ts';
import { checklist, checklistRow, exerciseStatuses } from '../../tools/report/checklist.ts';
import { courseTable } from '../../tools/report/course-table.ts';
import { tally } from '../../tools/report/tally.ts';
import { inlineMarkdown, stripMarkdown } from '../../tools/terminal/markdown.ts';
import { progressBar } from '../../tools/terminal/progress-bar.ts';
import { plainLook, styles } from '../../tools/terminal/style.ts';
import { course, failing, lesson, test, verdict } from './fixture.ts';

const one = lesson(1, 'one');
const look = plainLook(80);

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
    const all = exerciseStatuses(one, of, done).map((item) => item.standing);
    expect(all.join(' ')).toBe(expected);
  });

  it('sets the stretch apart', () => {
    expect(checklist(exerciseStatuses(one, failing(), []), look)).toEqual([
      '✗ 1 fibs',
      '· 2 fib',
      'stretch',
      '+ 3 adds',
    ]);
  });

  it('fits in a row', () => {
    expect(checklistRow(exerciseStatuses(one, verdict(), []), look)).toEqual([
      '✓ 1 fibs   ✓ 2 fib   ✓ 3 adds',
    ]);
    expect(checklistRow(exerciseStatuses(one, verdict(), []), plainLook(20))).toEqual([
      '✓ 1 fibs   ✓ 2 fib',
      '✓ 3 adds',
    ]);
  });
});

it.each([
  [0, 30, '░░░░░░░░░░ 0 of 30'],
  [1, 30, '█░░░░░░░░░ 1 of 30'],
  [29, 30, '█████████░ 29 of 30'],
  [30, 30, '██████████ 30 of 30'],
  [0, 0, '░░░░░░░░░░ 0 of 0'],
])('a bar of %i in %i', (done, total, expected) => {
  expect(progressBar(done, total, 10, look)).toBe(expected);
});

describe('the course table', () => {
  const progress: Progress = {
    version: 1,
    current: 'two',
    lessons: {
      one: { passedAt: '2026-01-01T00:00:00Z', passedHash: 'h', exercises: [1, 2], hints: {} },
      two: { exercises: [1], hints: {} },
    },
  };

  it('at 40 columns', () => {
    expect(`\n${courseTable(course(), progress, plainLook(40)).join('\n')}\n`).toMatchInlineSnapshot(`
      "
      Stage A · Generators
        ✓  1 Lesson one                   ██+░
      • ·  2 Lesson two                   █░+░

      Stage B · Messages
           3 Lesson three                 ░░+░

      ███████░░░░░░░░░░░░░ 1 of 3 lessons; about 30 minutes to go
      "
    `);
  });

  it('at 120 columns', () => {
    expect(`\n${courseTable(course(), progress, plainLook(120)).join('\n')}\n`).toMatchInlineSnapshot(`
      "
      Stage A · Generators
        ✓  1 Lesson one                                                      ██+░   15 min +10
      • ·  2 Lesson two                                                      █░+░   15 min +10

      Stage B · Messages
           3 Lesson three                                                    ░░+░   15 min +10

      ██████████░░░░░░░░░░░░░░░░░░░░ 1 of 3 lessons; about 30 minutes to go
      "
    `);
  });

  it('at 80 columns', () => {
    expect(`\n${courseTable(course(), progress, look).join('\n')}\n`).toMatchInlineSnapshot(`
      "
      Stage A · Generators
        ✓  1 Lesson one                                              ██+░   15 min +10
      • ·  2 Lesson two                                              █░+░   15 min +10

      Stage B · Messages
           3 Lesson three                                            ░░+░   15 min +10

      ██████████░░░░░░░░░░░░░░░░░░░░ 1 of 3 lessons; about 30 minutes to go
      "
    `);
  });
});

it.each([
  [['passed', 'passed'], 'All 2 tests pass.'],
  [['passed', 'failed', 'todo', 'todo'], '1 of 4 tests pass; 1 fails, 2 are not written yet.'],
  [['failed', 'not-run'], '0 of 2 tests pass; 1 fails, 1 did not run.'],
] as const)('tally %j', (statuses, expected) => {
  expect(tally(verdict({ tests: statuses.map((status) => test('1. a', status)) }), one)).toBe(expected);
});

describe('inline Markdown', () => {
  it('styles code spans and emphasis', () => {
    const { cyan, bold, italic } = styles(true);
    const text = inlineMarkdown('say `a * b` **now**, *or*\n  never', styles(true));
    expect(text).toBe(`say ${cyan('a * b')} ${bold('now')}, ${italic('or')} never`);
  });

  it('leaves snake_case and lone stars alone', () => {
    expect(stripMarkdown('a_b_c is 2 * 3')).toBe('a_b_c is 2 * 3');
  });

  it('takes the marks away', () => {
    expect(stripMarkdown('`fib` and [the text](x.md)')).toBe('fib and the text');
  });
});
