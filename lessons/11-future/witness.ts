import type { Box } from './given/stripped.ts';

/** Makes an empty box. */
export type Make = () => Box<string>;

/** Whether `setResult` calls those who are to be told before it comes back. */
export function tellsAtOnce(make: Make): boolean {
  // TODO 1: what has happened when setResult comes back?
  throw new Error('TODO 1: what has happened when setResult comes back?');
}

/** Whether a second `setResult` comes back as if all were well, whatever becomes of the value. */
export function hidesASecond(make: Make): boolean {
  // TODO 1: who hears of the second one?
  throw new Error('TODO 1: who hears of the second one?');
}

/**
 * Whether somebody who asks to be told when there is a result already is never told.
 * @param runLater does all that the box has put off until later
 */
export function forgetsWhoIsLate(make: Make, runLater: () => void): boolean {
  // TODO 1: when is it too late to hope?
  throw new Error('TODO 1: when is it too late to hope?');
}
