// Misconception: returning is enough
// File: wget.ts
// Caught by: 5. wget > returns the lines of the head, and logs them
// Says: returned and logged
// BEGIN SOLUTION 5
try {
  writer.write(request);
  yield* writer.drain();
  for (;;) {
    const line = (yield* reader.readuntil('\r\n')).toString('latin1').slice(0, -2);
    if (line === '') return head;
    head.push(line);
  }
} finally {
  writer.close();
}
// END SOLUTION
