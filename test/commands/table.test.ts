import { describe, expect, it } from 'vitest';
import { render } from '../../tools/commands/check-all.ts';
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
