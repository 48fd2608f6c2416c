// Misconception: M60 a promise keeps errors out of the turn
// File: handle.ts
// Caught by: 2. callSoon > makes the call in a turn, and not itself
// Says: soon is not now
// BEGIN SOLUTION 2
if (this.#isCancelled) return;
Promise.resolve()
  .then(() => this.call())
  .catch((exception: unknown) => this.report(exception));
// END SOLUTION
