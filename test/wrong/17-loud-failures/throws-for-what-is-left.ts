// Misconception: a task that is left is an error of close
// File: loud-loop.ts
// Caught by: 4. reportPending > reports a task that is still pending
// Says: never gets another turn
// BEGIN SOLUTION 4
for (const task of tasks) throw new Error(`Task was destroyed but it is pending! ${task}`);
// END SOLUTION
