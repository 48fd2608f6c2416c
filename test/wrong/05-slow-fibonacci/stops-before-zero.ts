// Misconception: down to 0 is without 0
// Caught by: 3. countdown > counts down to 0
// Says: 0 is in it
// BEGIN SOLUTION 3
let upcoming = from;
function* numbers(): Generator<number, void, void> {
  while (upcoming > 0) {
    const n = upcoming;
    upcoming -= 1;
    yield n;
  }
}
return {
  numbers: numbers(),
  jumpTo(n) {
    upcoming = n;
  },
};
// END SOLUTION
