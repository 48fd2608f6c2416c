// Misconception: what has come is better than an error
// File: wget.ts
// Caught by: 5. wget > throws when the host hangs up in the middle of the head
// Says: throw an `IncompleteReadError`
// BEGIN SOLUTION 5
try {
  writer.write(request);
  yield* writer.drain();
  for (;;) {
    const line = (yield* reader.readuntil('\r\n')).toString('latin1').slice(0, -2);
    if (line === '') return head;
    head.push(line);
    log(`${host} header > ${line}`);
  }
} catch {
  return head;
} finally {
  writer.close();
}
// END SOLUTION
