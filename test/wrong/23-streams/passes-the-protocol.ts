// Misconception: createConnection wants a protocol
// File: open-connection.ts
// Caught by: 4. openConnection > gives a reader and a writer
// Says: a function that returns the protocol
// BEGIN SOLUTION 4
const reader = new StreamReader({ limit, loop });
const protocol = new Protocol(reader, loop);
const [transport] = yield* createConnection(loop, protocol, host, port, options);
return [reader, new StreamWriter(transport, protocol, reader, loop)];
// END SOLUTION
