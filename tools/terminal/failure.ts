import type { Lesson } from '../course/types.ts';
import type { TestResult, Verdict } from '../runner/verdict.ts';
import { where } from './complaints.ts';
import { inlineMarkdown, stripMarkdown } from './markdown.ts';
import type { Look } from './style.ts';
import { wrap } from './text.ts';
import { renderOutput, renderValues } from './values.ts';

/** The test that the learner is told about: the first that is wrong, or else the first that is not written; stretch ones last. */
export function firstFailure(verdict: Verdict, lesson: Lesson): TestResult | undefined {
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
export function testName(test: TestResult, { signs }: Look): string {
  return stripMarkdown(test.name).replaceAll(' > ', ` ${signs.here} `);
}

/** What a learner is told of one test: why it failed, what was expected and came, where, and what it printed. */
export function told(
  test: TestResult,
  lesson: Lesson,
  look: Look,
  frame?: string,
  outside?: string,
): string[][] {
  const { style, width } = look;
  const output = test.output ?? outside;
  return [
    wrap(inlineMarkdown(sentenceCase(test.explanation ?? ''), style), width).map((line) =>
      test.status === 'todo' ? line : style.yellow(line),
    ),
    test.status === 'failed' ? renderValues(test.expected, test.received, look) : [],
    where(test.place, frame, lesson, look),
    output ? renderOutput('it printed', output, look) : [],
  ];
}

/** As a sentence begins: explanations are written to follow a colon. */
export const sentenceCase = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
