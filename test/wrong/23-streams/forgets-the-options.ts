// Misconception: host and port are enough
// File: open-connection.ts
// Caught by: 4. openConnection > passes the options on
// Says: is for `createConnection`
// BEGIN SOLUTION 4
const reader = new StreamReader({ limit, loop });
const protocol = new Protocol(reader, loop);
const [transport] = yield* createConnection(loop, () => protocol, host, port);
return [reader, new StreamWriter(transport, protocol, reader, loop)];
// END SOLUTION
