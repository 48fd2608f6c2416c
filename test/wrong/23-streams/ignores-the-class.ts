// Misconception: every protocol is a StreamProtocol
// File: open-connection.ts
// Caught by: 4. openConnection > passes the options on
// Says: the class of the protocol
// BEGIN SOLUTION 4
const reader = new StreamReader({ limit, loop });
const protocol = new StreamProtocol(reader, loop);
const [transport] = yield* createConnection(loop, () => protocol, host, port, options);
return [reader, new StreamWriter(transport, protocol, reader, loop)];
// END SOLUTION
