import { describe, expect, it } from 'vitest';
import type { LessonProgress } from '../../tools/progress/types.ts';
import { exerciseAtHand, linesOf } from '../../tools/report/exercise-at-hand.ts';
import type { TestResult, Verdict } from '../../tools/verdict.ts';
import { exercise, lesson, test, verdict } from './fixture.ts';

const four = lesson(1, 'one', {
  exercises: [
    exercise(0, 'Predict'),
    exercise(1, 'a'),
    exercise(2, 'b'),
    { ...exercise(3, 'c'), stretch: true },
  ],
});

const of = (kind: Verdict['kind'], tests: readonly TestResult[] = [], during?: string): Verdict =>
  verdict({ kind, tests, ...(during !== undefined && { during }) });

const passed = (number: number): TestResult => test(`${number}. x > y`);
const failed = (number: number): TestResult => test(`${number}. x > y`, 'failed');
const todo = (number: number): TestResult => test(`${number}. x > y`, 'todo');
const notRun = (number: number): TestResult => test(`${number}. x > y`, 'not-run');

const did = (...exercises: number[]): LessonProgress => ({ exercises, hints: {} });

describe('the exercise at hand', () => {
  it.each<[what: string, verdict: Verdict | null, own: LessonProgress, number: number | undefined]>([
    ['the one whose test fails', of('failed', [passed(1), failed(2)]), did(), 2],
    ['what is wrong before what is not written', of('failed', [todo(1), failed(2)]), did(), 2],
    ['the one that hung', of('hung', [notRun(1), notRun(2)], '2. x > y'), did(), 2],
    ['the one whose test was passed over', of('incomplete', [passed(1), notRun(2)]), did(1, 2), 2],
    ['the first when all tests were passed over', of('no-tests', [notRun(1), notRun(2)]), did(1, 2), 1],
    ['the first when nothing ran', of('broken'), did(), 0],
    ['the first that is not done when nothing ran', of('broken'), did(0, 1), 2],
    ['the stretch one when nothing ran and only it is not done', of('broken'), did(0, 1, 2), 3],
    ['the first when nothing ran and all are done', of('broken'), did(0, 1, 2, 3), 0],
    ['the first that is not done when no exercise has the number', of('failed', [failed(9)]), did(0), 1],
    ['the first that is not done before there is a verdict', null, did(0), 1],
    ['the stretch one when all others pass', of('passed', [passed(1), todo(3)]), did(), 3],
    ['none when all pass', of('passed', [passed(1)]), did(), undefined],
    ['none when all pass and the compiler objects', of('type-error', [passed(1)]), did(), undefined],
  ])('is %s', (_, given, own, number) => {
    expect(exerciseAtHand(four, given, own)?.number).toBe(number);
  });

  it('is one of the file that was saved, when the compiler objects to that', () => {
    const problem = { file: 'lessons/01-one/b.ts', line: 1, column: 1, code: 'TS1', message: 'No.' };
    const exercises = four.exercises.map((each) => ({
      ...each,
      files: [each.number === 2 ? 'b.ts' : 'a.ts'],
    }));
    const given = { ...of('failed', [failed(0), todo(1), todo(2)]), typeProblems: [problem] };
    const inLesson = { ...four, exercises };
    expect(exerciseAtHand(inLesson, given, did())?.number).toBe(0);
    expect(exerciseAtHand(inLesson, given, did(), [problem.file])?.number).toBe(2);
  });
});

describe('the hints for an exercise', () => {
  const hints = ['In general: what?', '“answers once”: who asks?', '“ends”: when?', '“answers”: where to?'];
  const second = { ...exercise(2, 'b'), hints };
  const one = { ...four, exercises: four.exercises.map((each) => (each.number === 2 ? second : each)) };
  const names = ['2. b > begins', '2. b > answers once', '2. b > ends'] as const;
  const atTest = (failing: string, kind: Verdict['kind'] = 'failed') =>
    exerciseAtHand(
      one,
      of(
        kind,
        names.map((name) => test(name, name === failing ? 'failed' : 'passed')),
        kind === 'hung' ? failing : undefined,
      ),
      did(),
    );

  it('begin with those about the test that fails, and none is about another', () => {
    expect(atTest(names[1])).toEqual({ ...second, hints: [hints[1], hints[3], hints[0]], line: 2 });
    expect(atTest(names[2], 'hung')).toEqual({ ...second, hints: [hints[2], hints[0]], line: 3 });
    expect(atTest(names[0])).toEqual({ ...second, hints: [hints[0]] });
  });

  it('are all there when none is about a test', () => {
    const plain = { ...second, hints: ['One?', 'Two?'] };
    const lessonOfIt = {
      ...four,
      exercises: four.exercises.map((each) => (each.number === 2 ? plain : each)),
    };
    expect(exerciseAtHand(lessonOfIt, of('failed', [test(names[1], 'failed')]), did())).toEqual(plain);
  });
});

describe('the hints for a prediction', () => {
  const hints = ['Line 3: why?', 'Lines 4 and 5, the end: who?', 'In general: what?'];
  const predict = { ...exercise(0, 'Predict'), hints };
  const one = { ...four, exercises: [predict, ...four.exercises.slice(1)] };
  const atLine = (line: number) =>
    exerciseAtHand(
      one,
      of('todo', [test('0. Predict > line 1'), test(`0. Predict > line ${line}`, 'todo')]),
      did(),
    );

  it('are those about the line that is open, and all when none is about it', () => {
    expect(atLine(5)).toEqual({ ...predict, hints: [hints[1]], line: 5 });
    expect(atLine(9)).toEqual(predict);
  });

  it.each([
    ['Line 3: why?', [3]],
    ['Lines 11 and 12, left and right', [11, 12]],
    ['Lines 1, 2, and 14: who?', [1, 2, 14]],
    ['For line 3: why?', []],
  ])('%s', (hint, lines) => {
    expect(linesOf(hint)).toEqual(lines);
  });
});
