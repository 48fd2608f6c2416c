// Misconception: first one asks, then one listens
// File: exchange.ts
// Caught by: 3. exchange > does not get stuck with an echo
// Says: Both wait for ever
// BEGIN SOLUTION 3
yield* send(writer, pieces);
return yield* reader.read();
// END SOLUTION
