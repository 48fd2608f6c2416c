// Misconception: tasks that are left can still be run
// File: loud-loop.ts
// Caught by: 4. reportPending > reports a task that is still pending
// Says: never gets another turn
// BEGIN SOLUTION 4
for (const task of tasks) this.runUntilComplete(task);
// END SOLUTION
