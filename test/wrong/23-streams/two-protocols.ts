// Misconception: the writer needs a protocol of its own
// File: open-connection.ts
// Caught by: 4. openConnection > lets the writer wait until the connection is closed
// Says: the same protocol
// BEGIN SOLUTION 4
const reader = new StreamReader({ limit, loop });
const protocol = new Protocol(reader, loop);
const [transport] = yield* createConnection(loop, () => protocol, host, port, options);
return [reader, new StreamWriter(transport, new Protocol(reader, loop), reader, loop)];
// END SOLUTION
