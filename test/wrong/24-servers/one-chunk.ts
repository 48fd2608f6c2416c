// Misconception: there is one chunk
// File: read-body.ts
// Caught by: 4. readBody > puts chunks together
// Says: Each chunk is a line with its size
// BEGIN SOLUTION 4
if (length !== undefined) return yield* reader.readexactly(parseLength(length, 10));
return sender === 'client' ? Buffer.alloc(0) : yield* reader.read();
// END SOLUTION
// BEGIN SOLUTION 4
const size = parseLength(yield* readLine(reader), 16);
chunks.push(yield* reader.readexactly(size));
yield* readLine(reader);
yield* readLine(reader);
yield* readLine(reader);
// END SOLUTION
