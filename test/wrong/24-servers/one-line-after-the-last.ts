// Misconception: after the last size there is one line
// File: read-body.ts
// Caught by: 4. readBody > skips what follows a size or the last chunk
// Says: they end with an empty one
// BEGIN SOLUTION 4
if (length !== undefined) return yield* reader.readexactly(parseLength(length, 10));
return sender === 'client' ? Buffer.alloc(0) : yield* reader.read();
// END SOLUTION
// BEGIN SOLUTION 4
for (;;) {
  const size = parseLength(yield* readLine(reader), 16);
  if (size === 0) break;
  chunks.push(yield* reader.readexactly(size));
  yield* passEmptyLine(reader);
}
yield* readLine(reader);
// END SOLUTION
