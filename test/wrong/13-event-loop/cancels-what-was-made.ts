// Misconception: a call that was made is cancelled, so that it is not made again
// File: handle.ts
// Caught by: 2. callSoon > does not cancel a call by making it
// Says: is over, and not cancelled
// BEGIN SOLUTION 2
if (this.#isCancelled) return;
try {
  this.call();
} catch (exception) {
  this.report(exception);
} finally {
  this.cancel();
}
// END SOLUTION
