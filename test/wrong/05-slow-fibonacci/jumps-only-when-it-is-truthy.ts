// Misconception: not to have been told is the same as to have been told 0
// Caught by: 3. countdown > can jump to 0
// Says: are two things
// BEGIN SOLUTION 3
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
