// Misconception: a future is done when its children are
// File: gather.ts
// Caught by: 2. gather > is done when the last one is done
// Says: is called once for each child, and counts
// BEGIN REGION childIsDone
private readonly childIsDone = (child: Future<unknown>): void => {
  const error = errorOf(child);
  this.#left -= 1;
  if (this.done()) return;
  if (error !== null && !this.#keepsErrors) this.settle('failed', error);
};
// END REGION
