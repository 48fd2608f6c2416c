// Misconception: M48 an error that is on the screen has been told
// File: handle.ts
// Caught by: 2. callSoon > outlives a call that fails
// Says: the exception handler is told
// BEGIN SOLUTION 2
if (this.#isCancelled) return;
try {
  this.call();
} catch (exception) {
  console.error(exception);
}
// END SOLUTION
