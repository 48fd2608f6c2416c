// Misconception: the text of an error is all that is needed
// File: handle.ts
// Caught by: 2. callSoon > reports whatever was thrown, even undefined
// Says: the very value that was thrown
// BEGIN SOLUTION 2
if (this.#isCancelled) return;
try {
  this.call();
} catch (exception) {
  this.report(String(exception));
}
// END SOLUTION
