// Misconception: the frame begins with the number of the call
// Caught by: 5. countdown (stretch) > can jump before the first number
// Says: a jump that comes earlier counts too
// BEGIN SOLUTION 5
let target: number | undefined;
function* numbers(): Generator<number, void, void> {
  let n = from;
  while (n >= 0) {
    target = undefined;
    yield n;
    n = target ?? n - 1;
  }
}
return {
  numbers: numbers(),
  jumpTo(n) {
    target = n;
  },
};
// END SOLUTION
