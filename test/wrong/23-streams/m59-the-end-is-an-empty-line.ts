// Misconception: M59 an empty buffer is the empty line
// File: wget.ts
// Caught by: 5. wget > throws when the host hangs up in the middle of the head
// Says: throw an `IncompleteReadError`
// BEGIN SOLUTION 5
try {
  writer.write(request);
  yield* writer.drain();
  for (;;) {
    const line = (yield* reader.readline()).toString('latin1').slice(0, -2);
    if (line === '') return head;
    head.push(line);
    log(`${host} header > ${line}`);
  }
} finally {
  writer.close();
}
// END SOLUTION
