// Misconception: each jump is followed, one after the other
// Caught by: 5. countdown (stretch) > goes where the last jump goes
// Says: jumps do not stand in line
// BEGIN SOLUTION 5
const targets: number[] = [];
function* numbers(): Generator<number, void, void> {
  let n = targets.shift() ?? from;
  while (n >= 0) {
    yield n;
    n = targets.shift() ?? n - 1;
  }
}
return {
  numbers: numbers(),
  jumpTo(n) {
    targets.push(n);
  },
};
// END SOLUTION
