import { predictedLine } from '../../course/formats/predicted-line.ts';
import type { Lesson } from '../../course/types.ts';
import { isWrongGuess } from './error-kind.ts';
import type { FinishedRun } from './input.ts';

/** The lines of the prediction that the learner has filled in, each with whether it is right. */
export function guessesIn(
  tests: readonly FinishedRun[],
  { exercises }: Pick<Lesson, 'exercises'>,
): Record<string, boolean> {
  const blanks = exercises.find(({ number }) => number === 0)?.blanks ?? [];
  const guesses: Record<string, boolean> = {};
  for (const { name, status, error } of tests) {
    const line = predictedLine(name);
    if (line === undefined || !blanks.includes(line)) continue;
    // What fails for another reason, such as a line that is missing, is no answer.
    if (status === 'passed') guesses[line] = true;
    else if (error !== undefined && isWrongGuess(error)) guesses[line] = false;
  }
  return guesses;
}
