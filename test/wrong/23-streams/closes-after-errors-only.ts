// Misconception: the host closes the connection when it is done
// File: wget.ts
// Caught by: 5. wget > closes the connection when it has the head
// Says: close the connection
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
  writer.close();
  throw error;
}
// END SOLUTION
