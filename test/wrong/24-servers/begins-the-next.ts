// Misconception: one is stopped when one is closed
// File: http-server.ts
// Caught by: 6. shutDown (stretch) > answers a request that has begun
// Says: says that the connection will be closed
// BEGIN SOLUTION 6
server.close();
for (const writer of this.#idle) writer.close();
yield* server.waitClosed();
// END SOLUTION
