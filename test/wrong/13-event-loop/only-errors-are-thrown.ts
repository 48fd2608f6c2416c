// Misconception: only errors are thrown
// File: handle.ts
// Caught by: 2. callSoon > reports whatever was thrown, even undefined
// Says: the very value that was thrown
// BEGIN SOLUTION 2
if (this.#isCancelled) return;
try {
  this.call();
} catch (exception) {
  if (exception instanceof Error) this.report(exception);
}
// END SOLUTION
