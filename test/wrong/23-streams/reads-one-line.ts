// Misconception: the first line is the whole head
// File: wget.ts
// Caught by: 5. wget > returns the lines of the head, and logs them
// Says: return when the empty line comes
// BEGIN SOLUTION 5
try {
  writer.write(request);
  yield* writer.drain();
  for (;;) {
    const line = (yield* reader.readuntil('\r\n')).toString('latin1').slice(0, -2);
    if (line === '') return head;
    head.push(line);
    log(`${host} header > ${line}`);
    return head;
  }
} finally {
  writer.close();
}
// END SOLUTION
