// Misconception: the number of a task is its place in the queue
// File: scheduler.ts
// Caught by: 1. run > takes tasks at any time
// Says: a task that is spawned meanwhile
// BEGIN SOLUTION 1
const tid = this.#ready.length + 1;
const resume = () => body.next();
const task: Task = { tid, body, resume, outcome: undefined, waiters: new Set(), heard: false };
this.#tasks.set(tid, task);
this.wake(task, resume);
return tid;
// END SOLUTION
