// Misconception: a chunk arrives at once
// File: read-body.ts
// Caught by: 4. readBody > puts chunks together
// Says: then that many bytes
// BEGIN SOLUTION 4
if (length !== undefined) return yield* reader.readexactly(parseLength(length, 10));
return sender === 'client' ? Buffer.alloc(0) : yield* reader.read();
// END SOLUTION
// BEGIN SOLUTION 4
for (;;) {
  const size = parseLength(yield* readLine(reader), 16);
  if (size === 0) break;
  chunks.push(yield* reader.read(size));
  yield* passEmptyLine(reader);
}
while ((yield* readLine(reader)) !== '');
// END SOLUTION
