// Misconception: a task takes care of itself
// File: start-server.ts
// Caught by: 1. startServer > reports a handler that throws, and closes its connection
// Says: tell the loop
// BEGIN SOLUTION 1
loop.createTask(talk as Coro<unknown>);
// END SOLUTION
