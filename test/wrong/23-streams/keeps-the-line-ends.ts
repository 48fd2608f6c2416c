// Misconception: a line is what came
// File: wget.ts
// Caught by: 5. wget > returns the lines of the head, and logs them
// Says: without their `\r\n`
// BEGIN SOLUTION 5
try {
  writer.write(request);
  yield* writer.drain();
  for (;;) {
    const line = (yield* reader.readuntil('\r\n')).toString('latin1');
    if (line === '\r\n') return head;
    head.push(line);
    log(`${host} header > ${line}`);
  }
} finally {
  writer.close();
}
// END SOLUTION
