// Misconception: M38 an error in a callback of the loop reaches the task
// File: timeout.ts
// Caught by: 2. Timeout > cancels the body when the deadline passes
// Says: ask the task to stop
// BEGIN SOLUTION 2
this.#stage = 'expiring';
throw new TimeoutError();
// END SOLUTION
