// Misconception: M49 a task that nobody keeps does not exist any more
// File: loud-loop.ts
// Caught by: 4. reportPending > reports a task that is still pending
// Says: never gets another turn
// BEGIN SOLUTION 4
for (const task of tasks)
  if (tasks.some((each) => each.waitingFor === task))
    this.callExceptionHandler({
      message: 'Task was destroyed but it is pending!',
      task,
      ...placeOf(task),
    });
// END SOLUTION
