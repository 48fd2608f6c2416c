// Misconception: an error is its message
// File: gather.ts
// Caught by: 2. gather > passes on whatever was thrown
// Says: and not a copy or a description
// BEGIN REGION childIsDone
private readonly childIsDone = (child: Future<unknown>): void => {
  const error = errorOf(child);
  this.#left -= 1;
  if (this.done()) return;
  if (error !== null && !this.#keepsErrors) this.settle('failed', new Error((error as Error).message));
  else if (this.#left === 0) this.finish();
};
// END REGION
