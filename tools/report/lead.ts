import type { Lesson } from '../course/types.ts';
import type { TestResult, TypeProblem, Verdict } from '../verdict.ts';
import { firstFailure } from './first-failure.ts';

/** What the learner is told first: a test, or what the compiler objects to. */
export type Lead =
  | { readonly what: 'test'; readonly test: TestResult }
  /** At least one, those of the saved files first. */
  | { readonly what: 'types'; readonly problems: readonly TypeProblem[] };

/**
 * What the learner is at. What was saved last comes first: a test of it that fails, then what the compiler has against it.
 * Otherwise it is the first test that fails; what is written and wrong, for the compiler too, comes before what is not written.
 * @param saved the files that were saved last, from the root; none when nobody knows.
 * @returns undefined when there is nothing to do.
 */
export function leadOf(verdict: Verdict, lesson: Lesson, saved: readonly string[] = []): Lead | undefined {
  const isSaved = ({ file }: TypeProblem): boolean => saved.includes(file);
  const own = verdict.tests.filter((test) => test.status === 'failed' && isOf(test, lesson, saved));
  const mine = firstFailure({ tests: own }, lesson);
  if (mine !== undefined) return { what: 'test', test: mine };
  const first = firstFailure(verdict, lesson);
  const { typeProblems } = verdict;
  const problems = [...typeProblems.filter(isSaved), ...typeProblems.filter((problem) => !isSaved(problem))];
  if (problems.length > 0 && (problems.some(isSaved) || first?.status !== 'failed'))
    return { what: 'types', problems };
  return first && { what: 'test', test: first };
}

/** Whether a test is about an exercise that is written in one of these files. */
function isOf({ exercise }: TestResult, lesson: Lesson, files: readonly string[]): boolean {
  const { files: names = [] } = lesson.exercises.find(({ number }) => number === exercise) ?? {};
  return names.some((name) => files.includes(`lessons/${lesson.folder}/${name}`));
}
