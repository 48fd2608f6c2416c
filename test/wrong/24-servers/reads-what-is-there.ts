// Misconception: what is there is the body
// File: read-body.ts
// Caught by: 4. readBody > reads as many bytes as Content-Length says
// Says: in whatever pieces they arrive
// BEGIN SOLUTION 4
if (length !== undefined) return yield* reader.read(parseLength(length, 10));
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
