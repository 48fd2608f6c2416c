// Misconception: what has come is the body
// File: read-body.ts
// Caught by: 4. readBody > fails when the peer hangs up in the middle
// Says: Half a body is not a body
// BEGIN SOLUTION 4
if (length !== undefined) {
  const parts: Buffer[] = [];
  let left = parseLength(length, 10);
  while (left > 0) {
    const part = yield* reader.read(left);
    if (part.length === 0) break;
    parts.push(part);
    left -= part.length;
  }
  return Buffer.concat(parts);
}
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
