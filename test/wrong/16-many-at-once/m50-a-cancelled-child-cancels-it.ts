// Misconception: M50 a CancelledError is a cancel
// File: gather.ts
// Caught by: 2. gather > fails when a child is cancelled, and is not cancelled itself
// Says: an error like any other
// BEGIN SOLUTION 2
this.#left -= 1;
if (this.done()) return;
if (error !== null && !this.keepsErrors) this.settle(child.cancelled() ? 'cancelled' : 'failed', error);
else if (this.#left === 0) this.finish();
// END SOLUTION
