// Misconception: M48 an error is reported by writing it to the console
// File: handle.ts
// Caught by: 2. callSoon > reports an error, and the turn goes on
// Says: no caller is left to catch
// BEGIN SOLUTION 2
if (this.#isCancelled) return;
try {
  this.call();
} catch (exception) {
  console.error(exception);
}
// END SOLUTION
