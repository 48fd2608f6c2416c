// Misconception: a jump is always to a number of the countdown
// Caught by: 5. countdown (stretch) > ends below 0
// Says: below 0 the count ends
// BEGIN SOLUTION 5
let target: number | undefined;
function* numbers(): Generator<number, void, void> {
  let n = target ?? from;
  target = undefined;
  while (n >= 0) {
    yield n;
    n = target ?? n - 1;
    target = undefined;
  }
}
return {
  numbers: numbers(),
  jumpTo(n) {
    target = Math.max(n, 0);
  },
};
// END SOLUTION
