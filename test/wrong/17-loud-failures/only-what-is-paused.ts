// Misconception: a task that has not begun is not pending
// File: loud-loop.ts
// Caught by: 4. reportPending > reports a task that has not begun
// Says: neither will go on
// BEGIN SOLUTION 4
for (const task of tasks) if (task.waitingFor !== null) this.callExceptionHandler({ message: 'Task was destroyed but it is pending!', task, ...placeOf(task) });
// END SOLUTION
