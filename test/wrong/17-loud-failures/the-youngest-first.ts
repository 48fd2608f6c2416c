// Misconception: the task that was made last comes first
// File: loud-loop.ts
// Caught by: 4. reportPending > reports every one, in the order in which they were made
// Says: Report each of `tasks`
// BEGIN SOLUTION 4
for (const task of [...tasks].reverse()) this.callExceptionHandler({ message: 'Task was destroyed but it is pending!', task, ...placeOf(task) });
// END SOLUTION
