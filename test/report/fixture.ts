import { join } from 'node:path';
import type { Course, Exercise, Lesson } from '../../tools/course/types.ts';
import type { TestResult, Verdict } from '../../tools/verdict.ts';

/** The root of a workbook that is on no disk. */
export const root = join('/', 'workbook');

/** A lesson with `fibs`, `fib` and a stretch exercise. */
export function lesson(number: number, slug: string, more: Partial<Lesson> = {}): Lesson {
  const folder = `${String(number).padStart(2, '0')}-${slug}`;
  const dir = join(root, 'lessons', folder);
  return {
    slug,
    number,
    folder,
    dir,
    solutionDir: join(root, 'solutions', folder),
    title: `Lesson ${slug}`,
    stage: number < 3 ? { letter: 'A', name: 'Generators' } : { letter: 'B', name: 'Messages' },
    minutes: 15,
    stretchMinutes: 10,
    fastTrack: false,
    question: 'After this lesson you can say who owns the loop.',
    exercises: [exercise(1, '`fibs`'), exercise(2, '`fib`'), { ...exercise(3, '`adds`'), stretch: true }],
    sources: [join(dir, 'topic.ts')],
    given: [],
    tests: [join(dir, 'topic.test.ts')],
    demo: null,
    readme: join(dir, 'README.md'),
    ...more,
  };
}

export function exercise(number: number, title: string): Exercise {
  const hints = [`gentle \`${number}\``, 'middling', 'strong'];
  return { number, title, stretch: false, hints };
}

/** Three lessons in two stages. */
export function course(lessons = [lesson(1, 'one'), lesson(2, 'two'), lesson(3, 'three')]): Course {
  return { root, lessons, problems: [] };
}

export function test(
  name: string,
  status: TestResult['status'] = 'passed',
  more: Partial<TestResult> = {},
): TestResult {
  const number = /^\d+/.exec(name)?.[0];
  return { name, exercise: number === undefined ? null : Number(number), status, ...more };
}

export const passing: readonly TestResult[] = [
  test('1. fibs > begins'),
  test('2. fib > begins'),
  test('3. adds (stretch) > adds'),
];

/** A verdict on `one`; a pass unless told otherwise. */
export function verdict(more: Partial<Verdict> = {}): Verdict {
  return {
    slug: 'one',
    kind: 'passed',
    sentence: 'All 2 tests pass.',
    tests: passing,
    hash: 'h1',
    typeProblems: [],
    seconds: 0.05,
    ...more,
  };
}

/** `fibs` is wrong, `fib` is not written. */
export function failing(more: Partial<Verdict> = {}): Verdict {
  const place = { file: 'lessons/01-one/topic.ts', line: 3, column: 5 };
  return verdict({
    kind: 'failed',
    sentence: '“1. fibs > begins” does not pass yet: each number is the sum of the two before it.',
    tests: [
      test('1. fibs > begins', 'failed', {
        explanation: 'each number is the sum of the two before it',
        expected: '[1, 1, 2, 3, 5]',
        received: '[0, 1, 2, 4, 8]',
        place,
      }),
      test('2. fib > begins', 'todo', { explanation: 'TODO 2: yield each number' }),
      test('3. adds (stretch) > adds', 'todo'),
    ],
    place,
    frame: {
      firstLine: 1,
      lines: ['export function fibs() {', '  const all = [];', '    all.push(a);', '}'],
      mark: place,
    },
    ...more,
  });
}
