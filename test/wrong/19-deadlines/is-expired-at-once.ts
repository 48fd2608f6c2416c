// Misconception: a deadline that has passed is expired, even while the body cleans up
// File: timeout.ts
// Caught by: 2. Timeout > makes a TimeoutError of its own cancel
// Says: So the CancelledError that comes out of the body is ours
// BEGIN SOLUTION 2
this.#stage = 'expired';
this.task.cancel();
// END SOLUTION
