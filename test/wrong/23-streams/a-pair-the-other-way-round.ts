// Misconception: writing comes first
// File: open-connection.ts
// Caught by: 4. openConnection > gives a reader and a writer
// Says: an array of two
// BEGIN SOLUTION 4
const reader = new StreamReader({ limit, loop });
const protocol = new Protocol(reader, loop);
const [transport] = yield* createConnection(loop, () => protocol, host, port, options);
const writer = new StreamWriter(transport, protocol, reader, loop);
return [writer, reader] as unknown as [StreamReader, StreamWriter];
// END SOLUTION
