// Misconception: a countdown is a list of numbers
// Caught by: 5. countdown (stretch) > goes on at the number that it jumps to
// Says: While you jump, the frame is paused
// BEGIN SOLUTION 5
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
