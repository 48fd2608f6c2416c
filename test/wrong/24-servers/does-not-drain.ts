// Misconception: without the brake nothing gets stuck
// File: exchange.ts
// Caught by: 3. exchange > gets an answer that comes at the end
// Says: It knows that it has everything when the end comes
// BEGIN SOLUTION 3
for (const piece of pieces) writer.write(piece);
return yield* reader.read();
// END SOLUTION
