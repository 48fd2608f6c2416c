// Misconception: an error is a result like any other
// File: gather.ts
// Caught by: 2. gather > fails at once with the first error
// Says: the whole fails with that error
// BEGIN REGION childIsDone
private readonly childIsDone = (child: Future<unknown>): void => {
  const error = errorOf(child);
  this.#left -= 1;
  if (this.done()) return;
  if (this.#left === 0) this.finish();
  void error;
};
// END REGION
