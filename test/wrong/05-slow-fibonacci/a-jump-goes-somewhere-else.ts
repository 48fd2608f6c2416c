// Misconception: jumping to the number that was seen last is not a jump
// Caught by: 5. countdown (stretch) > can jump to the number that it is at
// Says: you may jump to the number that was seen last
// BEGIN SOLUTION 5
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
