// Misconception: readexactly is read, several times
// File: stream-reader.ts
// Caught by: 3. readexactly > readexactly loses nothing when it is cancelled
// Says: all of them are there
// BEGIN SOLUTION 3
const pieces = new ByteQueue();
while (pieces.length < count) {
  const piece = yield* this.readSome(count - pieces.length);
  if (piece.length === 0) throw new IncompleteReadError(pieces.takeAll(), count);
  pieces.push(piece);
}
return pieces.takeAll();
// END SOLUTION
