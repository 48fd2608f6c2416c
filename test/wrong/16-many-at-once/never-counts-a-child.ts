// Misconception: the number of children goes down by itself
// File: gather.ts
// Caught by: 2. gather > is done when the last one is done
// Says: is called once for each child, and counts
// BEGIN REGION childIsDone
private readonly childIsDone = (child: Future<unknown>): void => {
  const error = errorOf(child);
  if (this.done()) return;
  if (error !== null && !this.#keepsErrors) this.settle('failed', error);
  else if (this.#left === 0) this.finish();
};
// END REGION
