// Misconception: every task that is done has an exception or none
// File: start-server.ts
// Caught by: 1. startServer > closes the connection of a handler that was cancelled, and reports nothing
// Says: asking the task for its exception would throw
// BEGIN SOLUTION 1
const task = loop.createTask(talk as Coro<unknown>);
task.addDoneCallback(() => {
  if (task.exception() === null) return;
  report(loop, task.exception());
  writer.close();
});
// END SOLUTION
