import { describe, expect, it } from 'vitest';
import { noProgress } from '../../../tools/progress/reducer.ts';
import { plainLook } from '../../../tools/terminal/style.ts';
import { width } from '../../../tools/terminal/text.ts';
import { layOut } from '../../../tools/terminal/window.ts';
import { initial, type State } from '../../../tools/watch/state/state.ts';
import { plainLines } from '../../../tools/watch/view/lines.ts';
import { view } from '../../../tools/watch/view/window.ts';
import { course, failing, lesson, verdict } from '../../report/fixture.ts';

const start = initial(course(), noProgress, lesson(1, 'one'), { columns: 80, rows: 24 });
const wrong: State = { ...start, verdict: failing() };
const right: State = {
  ...start,
  verdict: verdict(),
  progress: { version: 1, lessons: { one: { passedAt: 'x', exercises: [1, 2, 3], hints: {} } } },
};
const hinted: State = {
  ...wrong,
  hint: 1,
  progress: { version: 1, lessons: { one: { exercises: [], hints: { 1: 2 } } } },
};

function screen(state: State, columns = 80, rows = 24): string {
  const look = plainLook(columns);
  const lines = layOut(view(state, look), { columns, rows }, state.scroll, look);
  expect(lines).toHaveLength(rows);
  expect(lines.filter((line) => width(line) > columns)).toEqual([]);
  return `\n${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}

describe('the screen', () => {
  it('counts the lessons of the fast track, when the way leads through them', () => {
    const lessons = [lesson(1, 'one', { fastTrack: true }), lesson(2, 'two')];
    const fast = initial(course(lessons), noProgress, lesson(1, 'one'), { columns: 80, rows: 24 }, true);
    expect(screen(fast, 80, 10)).toContain('░░░ 0 of 1 of the fast track');
  });

  it('at once, before anything is known', () => {
    expect(screen(start, 80, 10)).toMatchInlineSnapshot(`
      "
       01 Lesson one                                  ░░░░░░░░░░░░░░░░ 0 of 3 lessons

       … Running the tests of lessons/01-one





       ──────────────────────────────────────────────────────────────────────────────
       n next  l list  h hint  r run  s solution  o open  b book  ? help  q quit
      "
    `);
  });

  it('with a failure and a hint', () => {
    expect(screen(hinted)).toMatchInlineSnapshot(`
      "
       01 Lesson one                                  ░░░░░░░░░░░░░░░░ 0 of 3 lessons
       ✗ 1 fibs   · 2 fib   + 3 adds
       ──────────────────────────────────────────────────────────────────────────────

       ✗ 1. fibs › begins

         Each number is the sum of the two before it

         expected  [1, 1, 2, 3, 5]
         received  [0, 1, 2, 4, 8]

         lessons/01-one/topic.ts:3:5
           1 | export function fibs() {
           2 |   const all = [];
         > 3 |     all.push(a);
             |     ^
           4 | }
        ↓ 2 more lines
       ──────────────────────────────────────────────────────────────────────────────
       hint 2 of 3 for 1 fibs, h shows the next
         2. middling
         1. gentle 1
       ──────────────────────────────────────────────────────────────────────────────
       n next  l list  h hint  r run  s solution  o open  b book  ? help  q quit
      "
    `);
  });

  it('with a failure and a hint, narrow and low', () => {
    expect(screen(hinted, 40, 16)).toMatchInlineSnapshot(`
      "
       01 Lesson one          ░░░░░░░░ 0 of 3
       ✗ 1 fibs   · 2 fib   + 3 adds
       ──────────────────────────────────────

       ✗ 1. fibs › begins

         Each number is the sum of the two
         before it

        ↓ 12 more lines
       ──────────────────────────────────────
       hint 2 of 3 for 1 fibs, h shows the ne…
         2. middling
         1. gentle 1
       ──────────────────────────────────────
       n next  l list  h hint  ? help  q quit
      "
    `);
  });

  it('with a pass, wide', () => {
    expect(screen(right, 120, 14)).toMatchInlineSnapshot(`
      "
       01 Lesson one                                                                          █████░░░░░░░░░░░ 1 of 3 lessons
       ✓ 1 fibs   ✓ 2 fib   ✓ 3 adds
       ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────

       ✓ Lesson one: done

         All 2 tests pass. Stretch: 1 of 1.

         Now you can say who owns the loop.

         Still on the page: “Break it” and “In Python”.
        ↓ 2 more lines
       ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
       n next   p prev   l list   h hint   r run   s solution   d diff   x reset   c all   o open   b book   ? help   q quit
      "
    `);
  });

  it.each([
    ['a question', { asking: { text: 'Really?', yes: 'reset', slug: 'one' } as const }, 'Really? y/n'],
    ['an offer', { offer: 'two' }, 'You saved 02-two; press y to go there.'],
    ['a note', { notice: { text: 'Something happened.', page: null } }, 'Something happened.'],
    ['a run', { run: { id: 1, hash: 'h', slow: false } }, 'Lesson one … running'],
    ['a long run', { run: { id: 1, hash: 'h', slow: true } }, '… Running the tests of what you saved.'],
    [
      'the compiler at work',
      { verdict: verdict(), types: 'checking' as const },
      '… The tests pass; the types are being checked',
    ],
    [
      'the compiler gone',
      { verdict: verdict(), types: { failed: 'no tsc.' } },
      'The compiler could not be asked',
    ],
    ['no lesson any more', { slug: 'gone', folder: '09-gone', verdict: null }, '09-gone'],
  ])('says %s', (_, more, part) => {
    expect(screen({ ...wrong, ...more })).toContain(part);
  });

  const pairs = [{ name: 'lessons/01-one/topic.ts', mine: 'a\nb', solution: 'a\nc' }];

  it('shows the help', () => {
    expect(screen({ ...wrong, page: { kind: 'help' } }, 80, 27)).toMatchInlineSnapshot(`
      "
       01 Lesson one                                  ░░░░░░░░░░░░░░░░ 0 of 3 lessons
       ✗ 1 fibs   · 2 fib   + 3 adds
       ──────────────────────────────────────────────────────────────────────────────
       Keys

       Save a file, and its tests run. The verdict is always about what is on the
       disk: this lesson, and everything that it runs on.

       n     go to the next lesson; nothing else does
       p     go back to the previous lesson
       l     the list of lessons: search, filter, go anywhere
       h     a hint for the exercise that fails; again for the next
       r     run the tests again, though nothing has changed
       s     the solution; asks first while the lesson does not pass
       d     your code beside the solution; asks first, too
       x     put the files back as they came; yours are kept aside
       c     check every lesson
       o     open the file in your editor (EDITOR), where it fails
       b     the page of this lesson in your browser
       ?     this page
       q     quit; Ctrl-C does, too
       y     go to the other lesson that you have saved, when asked
       Esc   put the hint away
       j k   scroll; so do arrows, space, PgUp and PgDn

       ──────────────────────────────────────────────────────────────────────────────
       n next  l list  h hint  r run  s solution  o open  b book  ? help  q back
      "
    `);
  });

  it('shows how far checking everything is', () => {
    const page = { kind: 'all', verdicts: [failing()], of: 3, finished: false } as const;
    expect(screen({ ...wrong, page }, 80, 12)).toMatchInlineSnapshot(`
      "
       01 Lesson one                                  ░░░░░░░░░░░░░░░░ 0 of 3 lessons

       ██████████░░░░░░░░░░░░░░░░░░░░ 1 of 3 judged

       ✗  01  Lesson one  0 of 2 pass, 1 fails





       ──────────────────────────────────────────────────────────────────────────────
       n next  l list  h hint  r run  s solution  o open  b book  ? help  q back
      "
    `);
  });

  it('says of a lesson that is right in which earlier one the fault is', () => {
    const fault = { lessons: ['00-zero'], sentence: 'It fails.' };
    const page = { kind: 'all', verdicts: [failing({ fault })], of: 1, finished: true } as const;
    expect(screen({ ...wrong, page }, 80, 12)).toContain('✗  01  Lesson one  the fault is in 00');
  });

  it('shows the solution', () => {
    expect(screen({ ...wrong, page: { kind: 'solution', pairs } }, 80, 12)).toMatchInlineSnapshot(`
      "
       01 Lesson one                                  ░░░░░░░░░░░░░░░░ 0 of 3 lessons

       lessons/01-one/topic.ts

       a
       c




       ──────────────────────────────────────────────────────────────────────────────
       n next  l list  h hint  r run  s solution  o open  b book  ? help  q back
      "
    `);
  });

  it('shows both, beside each other', () => {
    expect(screen({ ...wrong, page: { kind: 'diff', pairs } }, 80, 12)).toMatchInlineSnapshot(`
      "
       01 Lesson one                                  ░░░░░░░░░░░░░░░░ 0 of 3 lessons

       lessons/01-one/topic.ts
         yours                                │ solution
         a                                    │ a
         b                                    │ c




       ──────────────────────────────────────────────────────────────────────────────
       n next  l list  h hint  r run  s solution  o open  b book  ? help  q back
      "
    `);
  });

  it('stays within every window', () => {
    for (const columns of [12, 20, 40, 80, 200])
      for (const rows of [2, 4, 8, 24, 60]) screen(hinted, columns, rows);
  });

  it('shows the first failure and the keys in a low window', () => {
    const shown = screen(hinted, 60, 8);
    expect(shown).toContain('✗ 1. fibs › begins');
    expect(shown).toContain('q quit');
  });
});

describe('plain lines', () => {
  it('say what is watched, and then each verdict once', () => {
    expect(plainLines(null, start)).toEqual([
      'Running the tests of lessons/01-one; every save runs them again.',
    ]);
    const checking: State = { ...wrong, types: 'checking' };
    expect(plainLines(start, checking)[1]).toBe('✗ 1. fibs › begins');
    expect(plainLines(checking, wrong)).toEqual([]);
  });

  it('do not wait for the compiler to say that the tests pass', () => {
    const checking: State = { ...right, types: 'checking' };
    expect(plainLines(start, checking)).toEqual(['', '… The tests pass; the types are being checked.']);
    expect(plainLines(checking, right)[1]).toBe('✓ Lesson one: done');
  });

  it('add what the compiler says to a failure', () => {
    const typeProblems = [
      { file: 'lessons/01-one/topic.ts', line: 1, column: 2, code: 'TS1', message: 'No.' },
    ];
    const checking: State = { ...wrong, types: 'checking' };
    const after: State = { ...wrong, verdict: failing({ typeProblems }) };
    expect(plainLines(checking, after)).toEqual([
      'The compiler objects too, at lessons/01-one/topic.ts:1:2: No. (TS1)',
    ]);
  });

  it('are ASCII where nothing else is known to work', () => {
    expect(plainLines(start, wrong, false).join('\n')).toMatch(/^[\x20-\x7e\n]*$/);
  });
});

describe('a figure about the exercise at hand', () => {
  const [first, ...rest] = wrong.course.lessons;
  const figured = (figures: readonly number[]): State => ({
    ...wrong,
    course: {
      ...wrong.course,
      lessons: [
        {
          ...(first ?? lesson(1, 'one')),
          exercises: (first?.exercises ?? []).map((each) =>
            each.number === 1 ? { ...each, figures } : each,
          ),
        },
        ...rest,
      ],
    },
  });

  it('is named below the verdict, with the command that draws it', () => {
    const line = 'Figure 1.2 is about this exercise: npx lesson trace 1 --figure 2';
    expect(screen(figured([2]))).toContain(` ${line}\n`);
    expect(plainLines(null, figured([2])).join('\n')).toContain(`\n${line}`);
    expect(screen(figured([2, 3]))).toContain(
      'Figures 1.2, 1.3 are about this exercise: npx lesson trace 1 --figure 2',
    );
  });

  it('is not spoken of when the section has none, or the lesson passes', () => {
    for (const state of [wrong, figured([]), { ...figured([2]), verdict: verdict() }])
      expect(screen(state)).not.toContain('--figure');
  });
});
