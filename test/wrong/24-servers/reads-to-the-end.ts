// Misconception: a body ends with the connection
// File: read-body.ts
// Caught by: 4. readBody > reads as many bytes as Content-Length says
// Says: That many bytes are the body
// BEGIN SOLUTION 4
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
