// Misconception: a head is ASCII
// File: wget.ts
// Caught by: 5. wget > reads bytes as latin1
// Says: each byte is one character
// BEGIN SOLUTION 5
try {
  writer.write(request);
  yield* writer.drain();
  for (;;) {
    const line = (yield* reader.readuntil('\r\n')).toString('ascii').slice(0, -2);
    if (line === '') return head;
    head.push(line);
    log(`${host} header > ${line}`);
  }
} finally {
  writer.close();
}
// END SOLUTION
