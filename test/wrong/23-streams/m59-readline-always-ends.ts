// Misconception: M59 a line always comes, so every read ends the loop some day
// File: wget.ts
// Caught by: 5. wget > throws when the host hangs up in the middle of the head
// Says: an empty buffer for ever
// BEGIN SOLUTION 5
try {
  writer.write(request);
  yield* writer.drain();
  for (;;) {
    const line = (yield* reader.readline()).toString('latin1');
    if (line === '\r\n') return head;
    head.push(line.trimEnd());
    log(`${host} header > ${line.trimEnd()}`);
  }
} finally {
  writer.close();
}
// END SOLUTION
