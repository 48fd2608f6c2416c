// Misconception: a line ends with one character
// File: wget.ts
// Caught by: 5. wget > returns the lines of the head, and logs them
// Says: without their `\r\n`
// BEGIN SOLUTION 5
try {
  writer.write(request);
  yield* writer.drain();
  for (;;) {
    const line = (yield* reader.readuntil('\n')).toString('latin1').slice(0, -1);
    if (line === '') return head;
    head.push(line);
    log(`${host} header > ${line}`);
  }
} finally {
  writer.close();
}
// END SOLUTION
