// Misconception: each piece has its answer
// File: exchange.ts
// Caught by: 3. exchange > gets an answer that comes at the end
// Says: It knows that it has everything when the end comes
// BEGIN SOLUTION 3
const answers: Buffer[] = [];
for (const piece of pieces) {
  writer.write(piece);
  answers.push(yield* reader.read(piece.length));
}
writer.writeEof();
return Buffer.concat(answers);
// END SOLUTION
