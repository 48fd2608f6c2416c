// Misconception: an error needs words of its own
// File: open-connection.ts
// Caught by: 4. openConnection > throws when nobody listens
// Says: with the code ECONNREFUSED
// BEGIN SOLUTION 4
const reader = new StreamReader({ limit, loop });
const protocol = new Protocol(reader, loop);
try {
  const [transport] = yield* createConnection(loop, () => protocol, host, port, options);
  return [reader, new StreamWriter(transport, protocol, reader, loop)];
} catch {
  throw new Error(`no connection to ${host}:${port}`);
}
// END SOLUTION
