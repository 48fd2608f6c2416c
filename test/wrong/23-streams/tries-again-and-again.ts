// Misconception: a host that does not listen now will listen soon
// File: open-connection.ts
// Caught by: 4. openConnection > throws when nobody listens
// Says: Let it go on to the caller
// BEGIN SOLUTION 4
for (;;) {
  try {
    const reader = new StreamReader({ limit, loop });
    const protocol = new Protocol(reader, loop);
    const [transport] = yield* createConnection(loop, () => protocol, host, port, options);
    return [reader, new StreamWriter(transport, protocol, reader, loop)];
  } catch (error) {
    if (error instanceof Error && error.name === 'CancelledError') throw error;
    yield;
  }
}
// END SOLUTION
