// Misconception: what stands after a chunk does not matter
// File: read-body.ts
// Caught by: 4. readBody > refuses a chunk that is longer than its size
// Says: the size was wrong
// BEGIN SOLUTION 4
if (length !== undefined) return yield* reader.readexactly(parseLength(length, 10));
return sender === 'client' ? Buffer.alloc(0) : yield* reader.read();
// END SOLUTION
// BEGIN SOLUTION 4
for (;;) {
  const size = parseLength(yield* readLine(reader), 16);
  if (size === 0) break;
  chunks.push(yield* reader.readexactly(size));
  yield* readLine(reader);
}
while ((yield* readLine(reader)) !== '');
// END SOLUTION
