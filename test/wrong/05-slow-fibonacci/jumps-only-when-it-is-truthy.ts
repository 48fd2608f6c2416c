// Misconception: not being told anything is the same as being told 0
// Caught by: 5. countdown (stretch) > can jump to 0
// Says: does not mean that there was no jump
// BEGIN SOLUTION 5
let target = 0;
function* numbers(): Generator<number, void, void> {
  let n = target || from;
  target = 0;
  while (n >= 0) {
    yield n;
    n = target || n - 1;
    target = 0;
  }
}
return {
  numbers: numbers(),
  jumpTo(n) {
    target = n;
  },
};
// END SOLUTION
