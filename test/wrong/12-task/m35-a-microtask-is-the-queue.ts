// Misconception: M35 soon is soon, whoever keeps the queue
// File: task.ts
// Caught by: 3. step > runs nothing when the task is made
// Says: in the next turn of the loop
// BEGIN SOLUTION 3
queueMicrotask(this.wakeup);
// END SOLUTION
