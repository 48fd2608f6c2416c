// Misconception: a length of 0 says nothing
// File: read-body.ts
// Caught by: 4. readBody > reads as many bytes as Content-Length says
// Says: A body of 0 bytes
// BEGIN SOLUTION 4
if (Number(length)) return yield* reader.readexactly(parseLength(length ?? '', 10));
if (length === '0') return yield* reader.read();
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
