// Misconception: a call of drain drains
// File: wget.ts
// Caught by: 5. wget > waits until the request may go out
// Says: comes `yield* writer.drain()`
// BEGIN SOLUTION 5
try {
  writer.write(request);
  writer.drain();
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
