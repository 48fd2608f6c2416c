// Misconception: a handler runs when it is called
// File: start-server.ts
// Caught by: 1. startServer > starts a task for each client
// Says: only makes a coroutine
// BEGIN SOLUTION 1
void talk;
// END SOLUTION
