/** While a run takes long. */
export const longRun =
  'Running the tests of what you saved. A loop that never ends is stopped and named after some seconds.';

/** When the tests pass and the compiler could not be asked, for this reason. */
export function notAsked(reason: string): string {
  return `The tests pass. The compiler could not be asked, so the lesson is not ticked: ${reason}`;
}
