// Misconception: after the end the connection is closed
// File: exchange.ts
// Caught by: 3. exchange > gets an answer that comes at the end
// Says: only then answers
// BEGIN SOLUTION 3
for (const piece of pieces) {
  writer.write(piece);
  yield* writer.drain();
}
writer.close();
return yield* reader.read();
// END SOLUTION
