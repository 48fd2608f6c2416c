// Misconception: the end is the end
// File: http-server.ts
// Caught by: 6. shutDown (stretch) > answers a request that has begun
// Says: then this client gets its answer
// BEGIN SOLUTION 6
this.#isStopping = true;
server.close();
server.closeClients();
yield* server.waitClosed();
// END SOLUTION
