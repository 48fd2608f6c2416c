// Misconception: a step is a step, however it begins
// File: task.ts
// Caught by: 2. step > is the current task while its coroutine runs
// Says: `run` sees to that before it calls `step`
// BEGIN SOLUTION 2
this.getLoop().callSoon(() => this.step(null));
// END SOLUTION
