// Misconception: a deadline that has passed is expired, even while the body cleans up
// File: timeout.ts
// Caught by: 2. Timeout > says so from that moment on
// Says: `expire` changes the stage to `expiring`
// BEGIN SOLUTION 2
this.#stage = 'expired';
this.task.cancel();
// END SOLUTION
