// Misconception: a cancelled handler has failed
// File: start-server.ts
// Caught by: 1. startServer > closes the connection of a handler that was cancelled, and reports nothing
// Says: has not failed
// BEGIN SOLUTION 1
const task = loop.createTask(talk as Coro<unknown>);
task.addDoneCallback(() => {
  if (task.cancelled()) report(loop, new Error('cancelled'));
  else if (task.exception() === null) return;
  else report(loop, task.exception());
  writer.close();
});
// END SOLUTION
