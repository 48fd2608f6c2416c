// Misconception: reading comes before writing
// File: wget.ts
// Caught by: 5. wget > asks the host for its page
// Says: as soon as you are connected
// BEGIN SOLUTION 5
try {
  for (;;) {
    const line = (yield* reader.readuntil('\r\n')).toString('latin1').slice(0, -2);
    if (line === '') return head;
    head.push(line);
    log(`${host} header > ${line}`);
    writer.write(request);
  }
} finally {
  writer.close();
}
// END SOLUTION
