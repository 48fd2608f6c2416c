// Misconception: the message says it all
// File: loud-loop.ts
// Caught by: 4. reportPending > reports a task that is still pending
// Says: never gets another turn
// BEGIN SOLUTION 4
for (const task of tasks) this.callExceptionHandler({ message: 'Task was destroyed but it is pending!', ...placeOf(task) });
// END SOLUTION
