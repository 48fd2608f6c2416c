// Misconception: the empty line is a line of the head
// File: wget.ts
// Caught by: 5. wget > returns the lines of the head, and logs them
// Says: is not a line of the head
// BEGIN SOLUTION 5
try {
  writer.write(request);
  yield* writer.drain();
  for (;;) {
    const line = (yield* reader.readuntil('\r\n')).toString('latin1').slice(0, -2);
    head.push(line);
    log(`${host} header > ${line}`);
    if (line === '') return head;
  }
} finally {
  writer.close();
}
// END SOLUTION
