// Misconception: what is thrown is an Error
// File: gather.ts
// Caught by: 2. gather > passes on whatever was thrown
// Says: takes anything
// BEGIN REGION childIsDone
private readonly childIsDone = (child: Future<unknown>): void => {
  const error = errorOf(child);
  this.#left -= 1;
  if (this.done()) return;
  if (error !== null && !this.#keepsErrors) this.setException(error);
  else if (this.#left === 0) this.finish();
};
// END REGION
