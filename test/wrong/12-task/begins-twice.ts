// Misconception: who is in the queue twice is surely called
// File: task.ts
// Caught by: 3. step > runs nothing when the task is made
// Says: invalid state
// BEGIN SOLUTION 3
this.getLoop().callSoon(this.wakeup);
this.getLoop().callSoon(this.wakeup);
// END SOLUTION
