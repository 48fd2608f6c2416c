// Misconception: a task that is pending has time
// File: loud-loop.ts
// Caught by: 4. reportPending > reports a task that is still pending
// Says: never gets another turn
// BEGIN SOLUTION 4
void tasks;
// END SOLUTION
