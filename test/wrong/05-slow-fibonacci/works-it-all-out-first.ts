// Misconception: a countdown is a list of numbers
// Caught by: 3. countdown > goes on at the number that it jumps to
// Says: while you jump, the frame is paused
// BEGIN SOLUTION 3
let upcoming = from;
function* numbers(): Generator<number, void, void> {
  const all = Array.from({ length: upcoming + 1 }, (_, at) => upcoming - at);
  yield* all;
}
return {
  numbers: numbers(),
  jumpTo(n) {
    upcoming = n;
  },
};
// END SOLUTION
