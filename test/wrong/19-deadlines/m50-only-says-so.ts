// Misconception: M50 a deadline stops the work by itself
// File: timeout.ts
// Caught by: 2. Timeout > cancels the body when the deadline passes
// Says: nothing happens by itself
// BEGIN SOLUTION 2
this.#stage = 'expiring';
// END SOLUTION
