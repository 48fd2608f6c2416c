// Misconception: a handler that has ended is done with its client
// File: start-server.ts
// Caught by: 1. startServer > leaves the connection to a handler that ends well
// Says: handed the connection on
// BEGIN SOLUTION 1
const task = loop.createTask(talk as Coro<unknown>);
task.addDoneCallback(() => {
  if (!task.cancelled() && task.exception() !== null) report(loop, task.exception());
  writer.close();
});
// END SOLUTION
