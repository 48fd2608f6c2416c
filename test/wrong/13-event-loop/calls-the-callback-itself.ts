// Misconception: `call` does nothing but call the callback
// File: handle.ts
// Caught by: 2. callSoon > reports a callback that only makes a coroutine
// Says: use it instead of calling the callback yourself
// BEGIN SOLUTION 2
if (this.#isCancelled) return;
try {
  (this.#callback as (...args: unknown[]) => void)(...this.#args);
} catch (exception) {
  this.report(exception);
}
// END SOLUTION
