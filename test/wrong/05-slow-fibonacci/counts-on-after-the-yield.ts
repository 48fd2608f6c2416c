// Misconception: the line after a `yield` belongs to the number that was handed out
// Caught by: 5. countdown (stretch) > goes on at the number that it jumps to
// Says: must neither change nor ignore
// BEGIN SOLUTION 5
let upcoming = from;
function* numbers(): Generator<number, void, void> {
  for (; upcoming >= 0; upcoming--) yield upcoming;
}
return {
  numbers: numbers(),
  jumpTo(n) {
    upcoming = n;
  },
};
// END SOLUTION
