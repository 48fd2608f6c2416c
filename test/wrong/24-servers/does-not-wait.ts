// Misconception: to close is to be closed
// File: http-server.ts
// Caught by: 6. shutDown (stretch) > answers a request that has begun
// Says: only then is the server shut down
// BEGIN SOLUTION 6
this.#isStopping = true;
server.close();
for (const writer of this.#idle) writer.close();
// END SOLUTION
