// Misconception: M01 a task runs by itself
// File: task.ts
// Caught by: 3. step > runs nothing when the task is made
// Says: put it into the queue
// BEGIN SOLUTION 3
this.#waitingFor = null;
// END SOLUTION
