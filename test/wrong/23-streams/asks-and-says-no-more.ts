// Misconception: after the request the writer is not needed
// File: wget.ts
// Caught by: 5. wget > asks the host for its page
// Says: write the request
// BEGIN SOLUTION 5
try {
  writer.close();
  writer.write(request);
  yield* writer.drain();
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
