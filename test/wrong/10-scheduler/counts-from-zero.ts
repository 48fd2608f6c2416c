// Misconception: the first task is task 0
// File: scheduler.ts
// Caught by: 1. run > runs nothing before it is called
// Says: 1 for the first one
// BEGIN SOLUTION 1
const tid = this.#tasks.size;
const resume = () => body.next();
const task: Task = { tid, body, resume, outcome: undefined, waiters: new Set(), heard: false };
this.#tasks.set(tid, task);
this.wake(task, resume);
return tid;
// END SOLUTION
