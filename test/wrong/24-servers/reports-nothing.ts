// Misconception: the loop sees every error
// File: start-server.ts
// Caught by: 1. startServer > reports a handler that throws, and closes its connection
// Says: tell the loop
// BEGIN SOLUTION 1
const task = loop.createTask(talk as Coro<unknown>);
task.addDoneCallback(() => {
  if (task.cancelled() || task.exception() !== null) writer.close();
});
// END SOLUTION
