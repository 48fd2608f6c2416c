// Misconception: M60 a promise keeps errors out of the turn
// File: handle.ts
// Caught by: 2. callSoon > makes no call itself
// Says: the call is made in a turn
// BEGIN SOLUTION 2
if (this.#isCancelled) return;
Promise.resolve()
  .then(() => this.call())
  .catch((exception: unknown) => this.tell(exception));
// END SOLUTION
