// Misconception: what was thrown is not undefined
// File: handle.ts
// Caught by: 2. callSoon > tells what was thrown, and by which call
// Says: anything can be thrown
// BEGIN SOLUTION 2
if (this.#isCancelled) return;
let problem: unknown;
try {
  this.call();
} catch (exception) {
  problem = exception;
}
if (problem !== undefined) this.tell(problem);
// END SOLUTION
