import type { Box } from './given/stripped.ts';

/** Makes an empty box. */
export type Make = () => Box<string>;

/** Whether `setResult` calls those who are to be told before it comes back. */
// #region tellsAtOnce
export function tellsAtOnce(make: Make): boolean {
  // BEGIN SOLUTION 1: what has happened when setResult comes back?
  const box = make();
  let told = false;
  box.addDoneCallback(() => {
    told = true;
  });
  box.setResult('tea');
  return told;
  // END SOLUTION
}
// #endregion

/** Whether a second `setResult` comes back as if all were well, whatever becomes of the value. */
// #region hidesASecond
export function hidesASecond(make: Make): boolean {
  // BEGIN SOLUTION 1: who hears of the second one?
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
 * Whether somebody who asks to be told when there is a result already is never told.
 * @param runLater does all that the box has put off until later
 */
// #region forgetsWhoIsLate
export function forgetsWhoIsLate(make: Make, runLater: () => void): boolean {
  // BEGIN SOLUTION 1: when is it too late to hope?
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
