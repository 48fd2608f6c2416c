// Misconception: to jump to where it is is no jump
// Caught by: 3. countdown > can jump to the number that it is at
// Says: wherever it goes
// BEGIN SOLUTION 3
let upcoming = from;
function* numbers(): Generator<number, void, void> {
  let n = upcoming;
  while (n >= 0) {
    upcoming = n;
    yield n;
    n = upcoming === n ? n - 1 : upcoming;
  }
}
return {
  numbers: numbers(),
  jumpTo(n) {
    upcoming = n;
  },
};
// END SOLUTION
