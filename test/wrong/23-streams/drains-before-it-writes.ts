// Misconception: drain makes room for what is written next
// File: wget.ts
// Caught by: 5. wget > waits until the request may go out
// Says: after `write`
// BEGIN SOLUTION 5
try {
  yield* writer.drain();
  writer.write(request);
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
