// Misconception: only errors are thrown
// File: handle.ts
// Caught by: 2. callSoon > tells what was thrown, and by which call
// Says: anything can be thrown
// BEGIN SOLUTION 2
if (this.#isCancelled) return;
try {
  this.call();
} catch (exception) {
  if (exception instanceof Error) this.tell(exception);
}
// END SOLUTION
