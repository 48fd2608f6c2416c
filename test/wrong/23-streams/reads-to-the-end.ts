// Misconception: the answer ends when the host hangs up
// File: wget.ts
// Caught by: 5. wget > returns the lines of the head, and logs them
// Says: does not hang up after it
// BEGIN SOLUTION 5
try {
  writer.write(request);
  yield* writer.drain();
  const text = (yield* reader.read()).toString('latin1');
  for (const line of (text.split('\r\n\r\n')[0] ?? '').split('\r\n')) {
    head.push(line);
    log(`${host} header > ${line}`);
  }
  return head;
} finally {
  writer.close();
}
// END SOLUTION
