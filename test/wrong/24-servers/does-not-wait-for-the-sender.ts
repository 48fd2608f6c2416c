// Misconception: the answer comes after everything was sent
// File: exchange.ts
// Caught by: 3. exchange > waits until everything is sent
// Says: wait for `send` as well
// BEGIN SOLUTION 3
gather(send(writer, pieces)).addDoneCallback((sent) => sent.exception());
return yield* reader.read();
// END SOLUTION
