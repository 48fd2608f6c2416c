import type { Box } from './given/stripped.ts';

/** Makes an empty box. */
export type Make = () => Box<string>;

/** Whether `setResult` calls the callbacks before it returns. Written, as a pattern for the other two. */
// #region tellsAtOnce
export function tellsAtOnce(make: Make): boolean {
  const box = make();
  let told = false;
  box.addDoneCallback(() => {
    told = true;
  });
  box.setResult('tea');
  return told;
}
// #endregion

/** Whether a second `setResult` returns as if nothing were wrong, whichever of the two values is in the box afterwards. */
// #region hidesASecond
export function hidesASecond(make: Make): boolean {
  // BEGIN SOLUTION 1: does the caller hear that the second one does not count?
  const box = make();
  box.setResult('tea');
  try {
    box.setResult('coffee');
    return true;
  } catch {
    return false;
  }
  // END SOLUTION
}
// #endregion

/**
 * Whether a callback that is added when the box is full is never called.
 * @param runLater makes the calls that the box has put off until later
 */
// #region forgetsWhoIsLate
export function forgetsWhoIsLate(make: Make, runLater: () => void): boolean {
  // BEGIN SOLUTION 1: when is it certain that the callback is not called?
  const box = make();
  box.setResult('tea');
  let told = false;
  box.addDoneCallback(() => {
    told = true;
  });
  runLater();
  return !told;
  // END SOLUTION
}
// #endregion
