// Misconception: a writer only writes
// File: open-connection.ts
// Caught by: 4. openConnection > lets drain throw when the connection is broken
// Says: asks its reader
// BEGIN SOLUTION 4
const reader = new StreamReader({ limit, loop });
const protocol = new Protocol(reader, loop);
const [transport] = yield* createConnection(loop, () => protocol, host, port, options);
return [reader, new StreamWriter(transport, protocol, null, loop)];
// END SOLUTION
