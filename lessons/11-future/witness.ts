import type { Box } from './given/stripped.ts';

/** Makes an empty box. */
export type Make = () => Box<string>;

/** Whether `setResult` calls the callbacks before it returns. Written, as a pattern for the other two. */
export function tellsAtOnce(make: Make): boolean {
  const box = make();
  let told = false;
  box.addDoneCallback(() => {
    told = true;
  });
  box.setResult('tea');
  return told;
}

/** Whether a second `setResult` returns as if nothing were wrong, whichever of the two values is in the box afterwards. */
export function hidesASecond(make: Make): boolean {
  // TODO 1: does the caller hear that the second one does not count?
  throw new Error('TODO 1: does the caller hear that the second one does not count?');
}

/**
 * Whether a callback that is added when the box is full is never called.
 * @param runLater makes the calls that the box has put off until later
 */
export function forgetsWhoIsLate(make: Make, runLater: () => void): boolean {
  // TODO 1: when is it certain that the callback is not called?
  throw new Error('TODO 1: when is it certain that the callback is not called?');
}
