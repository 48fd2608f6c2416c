// Misconception: the name of a task is enough
// File: loud-loop.ts
// Caught by: 4. reportPending > says where the task is
// Says: adds where the task is paused
// BEGIN SOLUTION 4
for (const task of tasks) this.callExceptionHandler({ message: 'Task was destroyed but it is pending!', task });
// END SOLUTION
