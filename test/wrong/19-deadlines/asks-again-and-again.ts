// Misconception: one request may not be enough, so the timer is set again
// File: timeout.ts
// Caught by: 2. Timeout > cancels the body when the deadline passes
// Says: ask the task to stop, once
// BEGIN SOLUTION 2
this.#stage = 'expiring';
this.task.cancel();
this.#timer = this.setTimer(getRunningLoop().time());
// END SOLUTION
