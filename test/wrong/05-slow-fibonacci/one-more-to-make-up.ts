// Misconception: to jump to n, set n + 1, because the frame will subtract one
// Caught by: 5. countdown (stretch) > can jump before the first number
// Says: a jump that comes earlier counts too, and its number comes first
// BEGIN SOLUTION 5
let upcoming = from;
function* numbers(): Generator<number, void, void> {
  for (; upcoming >= 0; upcoming--) yield upcoming;
}
return {
  numbers: numbers(),
  jumpTo(n) {
    upcoming = n + 1;
  },
};
// END SOLUTION
