import { describe, expect, it } from 'vitest';
import { render } from '../../tools/commands/check-all.ts';
import { explain } from '../../tools/commands/run.ts';
import type { Exercise, Lesson } from '../../tools/course/types.ts';
import { plainLook } from '../../tools/terminal/style.ts';
import type { TestResult, Verdict } from '../../tools/verdict.ts';

const exercise = (number: number, stretch = false): Exercise => ({
  number,
  title: `e${number}`,
  stretch,
  hints: [],
});

const lesson = (number: number, slug: string, exercises = [exercise(1)]): Lesson => ({
  slug,
  number,
  folder: `0${number}-${slug}`,
  dir: '',
  solutionDir: '',
  title: slug,
  stage: { letter: 'A', name: '' },
  minutes: 1,
  stretchMinutes: 0,
  question: '',
  exercises,
  sources: [],
  given: [],
  tests: [],
  demo: null,
  readme: '',
});

const test = (number: number, status: TestResult['status']): TestResult => ({
  name: `${number}. x > y`,
  exercise: number,
  status,
});

const verdict = (
  slug: string,
  kind: Verdict['kind'],
  tests: readonly TestResult[],
  more: Partial<Verdict> = {},
): Verdict => ({
  slug,
  kind,
  sentence: 'It never ends.',
  tests,
  hash: '',
  typeProblems: [],
  seconds: 0,
  ...more,
});

describe('the table of check --all', () => {
  it('has a sign, a lesson and what became of it in each line', () => {
    const lessons = [lesson(1, 'one'), lesson(2, 'second'), lesson(3, 'three')];
    const verdicts = [
      verdict('one', 'passed', [test(1, 'passed'), test(1, 'passed')]),
      verdict('second', 'todo', [test(1, 'passed'), test(1, 'todo')]),
      verdict('three', 'hung', [test(1, 'not-run')]),
    ];
    expect(render(lessons, verdicts, plainLook()).join('\n')).toMatchInlineSnapshot(`
      "✓  01-one     All 2 tests pass.
      ·  02-second  1 of 2 tests pass; 1 is not written yet.
      ✗  03-three   It never ends.

      1 of 3 lessons pass."
    `);
  });
});

describe('what a demo says on stderr', () => {
  it('is a sentence when it met a TODO of the starter', () => {
    const stack =
      "/x/one.ts:3\n  throw new Error('TODO 2: add');\n\nError: TODO 2: add\n    at one (/x/one.ts:3:9)\n";
    expect(explain(stack, { number: 4 })).toBe(
      'The demo got as far as code that you have not written yet: TODO 2: add. Write exercise 2, or see what comes out at the end with `npx lesson run 4 --reference`.\n',
    );
  });

  it.each(['', 'Error: oh dear\n    at one\n'])('stays as it is otherwise: %j', (text) => {
    expect(explain(text, { number: 4 })).toBe(text);
  });

  it('says where a file cannot be read', () => {
    const thrown =
      'Error [TransformError]: Transform failed with 1 error:\n/a/fib.ts:15:0: ERROR: Unexpected "export"\n    at x';
    expect(explain(thrown, { number: 4 })).toBe(
      'The demo cannot run, because fib.ts cannot be read: Unexpected "export", at line 15. `npx lesson check 4` shows the place.\n',
    );
  });
});
