// Misconception: a size is a number
// File: read-body.ts
// Caught by: 4. readBody > puts chunks together
// Says: in base 16
// BEGIN SOLUTION 4
if (length !== undefined) return yield* reader.readexactly(parseLength(length, 10));
return sender === 'client' ? Buffer.alloc(0) : yield* reader.read();
// END SOLUTION
// BEGIN SOLUTION 4
for (;;) {
  const size = parseLength(yield* readLine(reader), 10);
  if (size === 0) break;
  chunks.push(yield* reader.readexactly(size));
  yield* passEmptyLine(reader);
}
while ((yield* readLine(reader)) !== '');
// END SOLUTION
