// Misconception: nobody throws undefined
// File: handle.ts
// Caught by: 2. callSoon > reports whatever was thrown, even undefined
// Says: the very value that was thrown
// BEGIN SOLUTION 2
if (this.#isCancelled) return;
let problem: unknown;
try {
  this.call();
} catch (exception) {
  problem = exception;
}
if (problem !== undefined) this.report(problem);
// END SOLUTION
