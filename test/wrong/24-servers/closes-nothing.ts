// Misconception: a handler that fails has closed its connection
// File: start-server.ts
// Caught by: 1. startServer > reports a handler that throws, and closes its connection
// Says: close the connection
// BEGIN SOLUTION 1
const task = loop.createTask(talk as Coro<unknown>);
task.addDoneCallback(() => {
  if (!task.cancelled() && task.exception() !== null) report(loop, task.exception());
});
// END SOLUTION
