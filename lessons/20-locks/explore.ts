import { type Choice, type Outcome, type Program, replay } from './given/replay.ts';

export type { Outcome, Program } from './given/replay.ts';

/** A program with more schedules than this is too large. */
const MOST = 10_000;

/**
 * The choices for the next run: like `choices` up to the last step at which there was another call to take, and there the next
 * one. Null when there is no other call at any step.
 */
export function nextChoices(choices: readonly Choice[]): Choice[] | null {
  // TODO 4: go back to the last step with a choice left, and take the next one
  throw new Error('TODO 4: go back to the last step with a choice left, and take the next one');
}

/**
 * Runs `program` once for each order in which its steps can be taken, from the start each time. The first schedule is the one
 * that the loop itself would choose.
 * @param look is called at the end of each run; what it returns is the outcome's `seen`
 * @throws {RangeError} when there are more than 10,000 schedules
 */
export function explore<S = undefined>(program: Program, look?: () => S): Outcome<S>[] {
  const outcomes: Outcome<S>[] = [];
  // TODO 4: replay, and go on with the next choices, until they are null
  throw new Error('TODO 4: replay, and go on with the next choices, until they are null');
  return outcomes;
}

function tooLarge(): RangeError {
  return new RangeError(
    `more than ${MOST} schedules: explore fewer coroutines, or coroutines with fewer steps`,
  );
}
