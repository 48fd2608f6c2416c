// Misconception: `expire` has to cancel the timer
// File: timeout.ts
// Caught by: 2. Timeout > cancels the body when the deadline passes
// Says: ask the task to stop
// BEGIN SOLUTION 2
this.#stage = 'expiring';
this.#timer?.cancel();
// END SOLUTION
