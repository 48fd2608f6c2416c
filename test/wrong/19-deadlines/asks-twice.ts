// Misconception: two requests are safer than one
// File: timeout.ts
// Caught by: 2. Timeout > makes a TimeoutError of its own cancel
// Says: has made one request
// BEGIN SOLUTION 2
this.#stage = 'expiring';
this.task.cancel();
this.task.cancel();
// END SOLUTION
