// Misconception: the first line is not a header
// File: wget.ts
// Caught by: 5. wget > returns the lines of the head, and logs them
// Says: the others are returned and logged
// BEGIN SOLUTION 5
try {
  writer.write(request);
  yield* writer.drain();
  yield* reader.readuntil('\r\n');
  for (;;) {
    const line = (yield* reader.readuntil('\r\n')).toString('latin1').slice(0, -2);
    if (line === '') return head;
    head.push(line);
    log(`${host} header > ${line}`);
  }
} finally {
  writer.close();
}
// END SOLUTION
