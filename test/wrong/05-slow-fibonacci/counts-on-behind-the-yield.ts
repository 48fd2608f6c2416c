// Misconception: the line after a `yield` belongs to the number that was handed out
// Caught by: 3. countdown > goes on at the number that it jumps to
// Says: it now does to the number that you jumped to
// BEGIN SOLUTION 3
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
