// Misconception: a cancelled wget has a short head
// File: wget.ts
// Caught by: 5. wget > closes the connection after a cancel
// Says: The error itself goes to the caller
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
} catch (error) {
  if (error instanceof Error && error.name === 'CancelledError') return head;
  throw error;
} finally {
  writer.close();
}
// END SOLUTION
