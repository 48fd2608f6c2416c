import { type Choice, type Outcome, type Program, replay } from './given/replay.ts';

export type { Outcome, Program } from './given/replay.ts';

/** A program with more schedules than this is too large. */
const MOST = 10_000;

/**
 * The choices for the next run: like `choices` up to the last step at which there was another call to take, and there the next
 * one. Null when there is no other call at any step.
 */
// #region nextChoices
export function nextChoices(choices: readonly Choice[]): Choice[] | null {
  // BEGIN SOLUTION 4: go back to the last step with a choice left, and take the next one
  for (let at = choices.length - 1; at >= 0; at--) {
    const { taken, ready } = choices[at] as Choice;
    if (taken + 1 < ready) return [...choices.slice(0, at), { taken: taken + 1, ready }];
  }
  return null;
  // END SOLUTION
}
// #endregion

/**
 * Runs `program` once for each order in which its steps can be taken, from the start each time. The first schedule is the one
 * that the loop itself would choose.
 * @param look is called at the end of each run; what it returns is the outcome's `seen`
 * @throws {RangeError} when there are more than 10,000 schedules
 */
// #region explore
export function explore<S = undefined>(program: Program, look?: () => S): Outcome<S>[] {
  const outcomes: Outcome<S>[] = [];
  // BEGIN SOLUTION 4: replay, and go on with the next choices, until they are null
  let choices: Choice[] | null = [];
  while (choices !== null) {
    if (outcomes.length === MOST) throw tooLarge();
    const outcome: Outcome<S> = replay(program, choices, look);
    outcomes.push(outcome);
    choices = nextChoices(outcome.choices);
  }
  // END SOLUTION
  return outcomes;
}
// #endregion

function tooLarge(): RangeError {
  return new RangeError(
    `more than ${MOST} schedules: explore fewer coroutines, or coroutines with fewer steps`,
  );
}
