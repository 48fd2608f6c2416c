// Misconception: any words will do
// File: loud-loop.ts
// Caught by: 4. reportPending > reports a task that is still pending
// Says: never gets another turn
// BEGIN SOLUTION 4
for (const task of tasks) this.callExceptionHandler({ message: 'Task is still pending', task, ...placeOf(task) });
// END SOLUTION
