import { isGiven } from '../course/formats/predicted-line.ts';
import type { Lesson } from '../course/types.ts';
import type { TestResult, Verdict } from '../verdict.ts';

/**
 * One line about the tests of a verdict: `3 of 7 tests pass; 2 fail, 2 are not written yet.` Lines of the prediction that
 * are given do not count: nobody has to do anything for them to pass.
 */
export function tally(verdict: Verdict, lesson: Lesson): string {
  const { own, apart } = countedTests(verdict, lesson);
  const passed = count(own, 'passed');
  const whole = passed === own.length;
  const pass = own.length === 1 ? 'test passes' : 'tests pass';
  const all = own.length === 1 ? 'The test passes' : `All ${own.length} tests pass`;
  const counts = whole ? all : `${passed} of ${own.length} ${pass}`;
  const rest = [
    named(count(own, 'failed'), 'fails', 'fail'),
    named(count(own, 'todo'), 'is not written yet', 'are not written yet'),
    named(count(own, 'not-run'), 'did not run', 'did not run'),
  ].filter((text) => text !== '');
  const stretched = apart.length === 0 ? '' : ` Stretch: ${count(apart, 'passed')} of ${apart.length}.`;
  if (own.length === 0) return stretched.trim();
  return `${counts}${rest.length > 0 ? `; ${rest.join(', ')}` : ''}.${stretched}`;
}

/** How many lines of the prediction were right at the first try; empty unless all of them pass, and all first answers are known. */
export function firstTrySentence(
  { tests }: Pick<Verdict, 'tests'>,
  { exercises }: Pick<Lesson, 'exercises'>,
  firstTries: Readonly<Record<string, boolean>> = {},
): string {
  const blanks = exercises.find(({ number }) => number === 0)?.blanks ?? [];
  const answers = blanks.flatMap((line) => firstTries[line] ?? []);
  const own = tests.filter(({ exercise }) => exercise === 0);
  const isWhole = own.length > 0 && own.every(({ status }) => status === 'passed');
  if (!isWhole || answers.length === 0 || answers.length < blanks.length) return '';
  const right = answers.filter((each) => each).length;
  const lines = blanks.length === 1 ? 'line' : 'lines';
  return `Your prediction: ${right} of ${blanks.length} ${lines} ${right === 1 ? 'was' : 'were'} right the first time.`;
}

/** The same for a table: `3 of 7 pass, 2 fail`. What is not written, and the stretch, are left out. */
export function briefTally(verdict: Verdict, lesson: Lesson): string {
  const { own } = countedTests(verdict, lesson);
  const passed = count(own, 'passed');
  if (passed === own.length) return `all ${passed} pass`;
  return [`${passed} of ${own.length} pass`, named(count(own, 'failed'), 'fails', 'fail')]
    .filter((text) => text !== '')
    .join(', ');
}

/** In a few words: `3 of 7 tests`; or empty. */
export function briefCount(verdict: Verdict, lesson: Lesson): string {
  const { own } = countedTests(verdict, lesson);
  return own.length === 0 ? '' : `${count(own, 'passed')} of ${own.length} tests`;
}

/** The tests that count: those that have to pass, and apart from them those of stretch exercises. */
function countedTests(
  verdict: Verdict,
  lesson: Lesson,
): { readonly own: readonly TestResult[]; readonly apart: readonly TestResult[] } {
  const stretch = new Set(
    lesson.exercises.filter((exercise) => exercise.stretch).map((exercise) => exercise.number),
  );
  const tests = verdict.tests.filter((test) => test.status === 'failed' || !isGiven(test.name, lesson));
  const own = tests.filter((test) => test.exercise === null || !stretch.has(test.exercise));
  return { own, apart: tests.filter((test) => !own.includes(test)) };
}

function count(all: readonly TestResult[], status: TestResult['status']): number {
  return all.filter((test) => test.status === status).length;
}

function named(count: number, one: string, many: string): string {
  return count === 0 ? '' : `${count} ${count === 1 ? one : many}`;
}
