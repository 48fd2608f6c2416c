// Misconception: the end is now
// File: http-server.ts
// Caught by: 6. shutDown (stretch) > answers a request that has begun
// Says: then this client gets its answer
// BEGIN SOLUTION 6
this.#isStopping = true;
server.close();
server.abortClients();
yield* server.waitClosed();
// END SOLUTION
