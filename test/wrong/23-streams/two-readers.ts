// Misconception: any reader will do for the protocol
// File: open-connection.ts
// Caught by: 4. openConnection > puts what arrives into the reader
// Says: with the reader that you return
// BEGIN SOLUTION 4
const reader = new StreamReader({ limit, loop });
const protocol = new Protocol(new StreamReader({ limit, loop }), loop);
const [transport] = yield* createConnection(loop, () => protocol, host, port, options);
return [reader, new StreamWriter(transport, protocol, reader, loop)];
// END SOLUTION
