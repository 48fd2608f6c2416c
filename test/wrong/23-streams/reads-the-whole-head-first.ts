// Misconception: a head is read as a whole
// File: wget.ts
// Caught by: 5. wget > logs each line as soon as it is there
// Says: logged at once
// BEGIN SOLUTION 5
try {
  writer.write(request);
  yield* writer.drain();
  const text = (yield* reader.readuntil('\r\n\r\n')).toString('latin1');
  for (const line of text.trimEnd().split('\r\n')) {
    head.push(line);
    log(`${host} header > ${line}`);
  }
  return head;
} finally {
  writer.close();
}
// END SOLUTION
