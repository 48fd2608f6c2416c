// Misconception: an error ends the program anyway
// File: wget.ts
// Caught by: 5. wget > closes the connection after an error
// Says: `finally` is for that
// BEGIN SOLUTION 5
writer.write(request);
yield* writer.drain();
for (;;) {
  const line = (yield* reader.readuntil('\r\n')).toString('latin1').slice(0, -2);
  if (line === '') break;
  head.push(line);
  log(`${host} header > ${line}`);
}
writer.close();
return head;
// END SOLUTION
