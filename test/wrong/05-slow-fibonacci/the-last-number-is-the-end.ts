// Misconception: a frame that has handed out its last number has ended
// Caught by: 5. countdown (stretch) > can jump up, from the last number too
// Says: the frame is paused and has not ended
// BEGIN SOLUTION 5
let upcoming = from;
function* numbers(): Generator<number, void, void> {
  while (upcoming > 0) {
    const n = upcoming;
    upcoming -= 1;
    yield n;
  }
  if (upcoming === 0) yield 0;
}
return {
  numbers: numbers(),
  jumpTo(n) {
    upcoming = n;
  },
};
// END SOLUTION
