// Misconception: M35 to spawn a task is to start it
// File: scheduler.ts
// Caught by: 1. run > runs nothing before it is called
// Says: a task has its turns in `run`
// BEGIN SOLUTION 1
const tid = this.#tasks.size + 1;
const resume = () => body.next();
const task: Task = { tid, body, resume, outcome: undefined, waiters: new Set(), heard: false };
this.#tasks.set(tid, task);
body.next();
this.wake(task, resume);
return tid;
// END SOLUTION
