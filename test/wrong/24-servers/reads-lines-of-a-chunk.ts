// Misconception: a chunk is a line
// File: read-body.ts
// Caught by: 4. readBody > reads the bytes of a chunk, whatever they are
// Says: Only the size says where it ends
// BEGIN SOLUTION 4
if (length !== undefined) return yield* reader.readexactly(parseLength(length, 10));
return sender === 'client' ? Buffer.alloc(0) : yield* reader.read();
// END SOLUTION
// BEGIN SOLUTION 4
for (;;) {
  const size = parseLength(yield* readLine(reader), 16);
  if (size === 0) break;
  chunks.push(Buffer.from(yield* readLine(reader), 'latin1'));
}
while ((yield* readLine(reader)) !== '');
// END SOLUTION
