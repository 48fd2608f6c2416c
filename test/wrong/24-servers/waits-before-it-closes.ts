// Misconception: first the clients go, then the door is shut
// File: http-server.ts
// Caught by: 6. shutDown (stretch) > answers a request that has begun
// Says: takes no more clients
// BEGIN SOLUTION 6
this.#isStopping = true;
for (const writer of this.#idle) writer.close();
yield* server.waitClosed();
server.close();
// END SOLUTION
