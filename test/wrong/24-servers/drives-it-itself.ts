// Misconception: one can drive the handler here
// File: start-server.ts
// Caught by: 1. startServer > starts a task for each client
// Says: nobody drives it
// BEGIN SOLUTION 1
for (const _ of talk as Iterable<unknown>);
// END SOLUTION
