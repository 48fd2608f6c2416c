// Misconception: to jump to n, put n + 1 in, because the frame will take one off
// Caught by: 3. countdown > can jump before the first number
// Says: has not even looked at its first number
// BEGIN SOLUTION 3
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
