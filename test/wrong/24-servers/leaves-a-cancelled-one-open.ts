// Misconception: only an error closes a connection
// File: start-server.ts
// Caught by: 1. startServer > closes the connection of a handler that was cancelled, and reports nothing
// Says: close its connection
// BEGIN SOLUTION 1
const task = loop.createTask(talk as Coro<unknown>);
task.addDoneCallback(() => {
  if (task.cancelled() || task.exception() === null) return;
  report(loop, task.exception());
  writer.close();
});
// END SOLUTION
