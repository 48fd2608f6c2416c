// Misconception: every message has a body
// File: read-body.ts
// Caught by: 4. readBody > reads no body of a request without a length
// Says: would wait for ever
// BEGIN SOLUTION 4
if (length !== undefined) return yield* reader.readexactly(parseLength(length, 10));
return yield* reader.read();
// END SOLUTION
// BEGIN SOLUTION 4
for (;;) {
  const size = parseLength(yield* readLine(reader), 16);
  if (size === 0) break;
  chunks.push(yield* reader.readexactly(size));
  yield* passEmptyLine(reader);
}
while ((yield* readLine(reader)) !== '');
// END SOLUTION
