// Misconception: the limit is for the connection
// File: open-connection.ts
// Caught by: 4. openConnection > passes the options on
// Says: `limit` is for the reader
// BEGIN SOLUTION 4
const reader = new StreamReader({ loop });
const protocol = new Protocol(reader, loop);
const [transport] = yield* createConnection(loop, () => protocol, host, port, options);
return [reader, new StreamWriter(transport, protocol, reader, loop)];
// END SOLUTION
