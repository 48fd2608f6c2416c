// Misconception: down to 0 means without 0
// Caught by: 5. countdown (stretch) > counts down to 0
// Says: 0 is the last number
// BEGIN SOLUTION 5
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
