// Misconception: idle clients go by themselves
// File: http-server.ts
// Caught by: 6. shutDown (stretch) > closes idle connections
// Says: nobody is in the middle of a request
// BEGIN SOLUTION 6
this.#isStopping = true;
server.close();
yield* server.waitClosed();
// END SOLUTION
