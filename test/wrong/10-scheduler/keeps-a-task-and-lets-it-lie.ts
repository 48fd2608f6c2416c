// Misconception: a task that is known will have its turn
// File: scheduler.ts
// Caught by: 1. run > runs nothing before it is called
// Says: which comes back when there is nothing left to do
// BEGIN SOLUTION 1
const tid = this.#tasks.size + 1;
const resume = () => body.next();
const task: Task = { tid, body, resume, outcome: undefined, waiters: new Set(), heard: false };
this.#tasks.set(tid, task);
return tid;
// END SOLUTION
