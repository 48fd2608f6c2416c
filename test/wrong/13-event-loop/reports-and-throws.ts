// Misconception: an error that was reported has to be thrown as well
// File: handle.ts
// Caught by: 2. callSoon > reports an error, and the turn goes on
// Says: no caller is left to catch
// BEGIN SOLUTION 2
if (this.#isCancelled) return;
try {
  this.call();
} catch (exception) {
  this.report(exception);
  throw exception;
}
// END SOLUTION
