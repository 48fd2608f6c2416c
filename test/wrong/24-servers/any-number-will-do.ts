// Misconception: Number checks what it gets
// File: read-body.ts
// Caught by: 4. readBody > refuses a length that is not a number
// Says: would become NaN
// BEGIN SOLUTION 4
if (length !== undefined) return yield* reader.readexactly(Number(length) || 0);
return sender === 'client' ? Buffer.alloc(0) : yield* reader.read();
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
