import type { Lesson } from '../course/types.ts';
import { stripMarkdown } from '../terminal/markdown.ts';
import type { Look } from '../terminal/style.ts';
import type { CodeFrame, TestResult, Verdict } from '../verdict.ts';
import { outputItem, placeItem, type ReportItem, textItem } from './items.ts';

/** The test that the learner is told about: the first that is wrong, or else the first that is not written; stretch ones last. */
export function firstFailure(verdict: Pick<Verdict, 'tests'>, lesson: Lesson): TestResult | undefined {
  const stretch = new Set(
    lesson.exercises.filter((exercise) => exercise.stretch).map((exercise) => exercise.number),
  );
  const own = verdict.tests.filter((test) => test.exercise === null || !stretch.has(test.exercise));
  const rest = verdict.tests.filter((test) => !own.includes(test));
  const open = [...own, ...rest].filter((test) => test.status === 'failed' || test.status === 'todo');
  const mine = open.filter((test) => own.includes(test));
  const from = mine.length > 0 ? mine : open;
  return from.find((test) => test.status === 'failed') ?? from[0];
}

/** The name of a test as a path: `2. fib › runs nothing until the first next()`. */
export function testName(name: string, { signs }: Pick<Look, 'signs'>): string {
  return stripMarkdown(name).replaceAll(' > ', ` ${signs.here} `);
}

/** What a learner is told of one test: why it failed, what was expected and came, where, and what it printed. */
export function about(test: TestResult, frame?: CodeFrame, outside?: string): ReportItem[] {
  const { status, expected, received } = test;
  const compares = status === 'failed' && (expected !== undefined || received !== undefined);
  const { meant } = test;
  return [
    ...textItem(saidOf(test), status === 'todo' ? 'plain' : 'warning', !test.isVerbatim),
    ...(compares ? [{ kind: 'values', expected, received } as const] : []),
    ...placeItem(test.place, frame),
    ...(meant === undefined ? [] : textItem(`What this test is about: ${meant}`, 'plain', true)),
    ...outputItem(test.output ?? outside),
  ];
}

/** Why a test failed, as a sentence begins: explanations are written to follow a colon. What was thrown stays as it is. */
export function saidOf({ explanation = '', isVerbatim }: TestResult): string {
  return isVerbatim ? explanation : explanation.slice(0, 1).toUpperCase() + explanation.slice(1);
}
