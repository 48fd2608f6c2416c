// Misconception: M59 one send is one receive
// File: wget.ts
// Caught by: 5. wget > logs each line as soon as it is there
// Says: half a line is not
// BEGIN SOLUTION 5
try {
  writer.write(request);
  yield* writer.drain();
  const chunk = (yield* reader.read(1000)).toString('latin1');
  for (const line of chunk.trimEnd().split('\r\n')) {
    head.push(line);
    log(`${host} header > ${line}`);
  }
  return head;
} finally {
  writer.close();
}
// END SOLUTION
