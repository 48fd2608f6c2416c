// Misconception: M15 what a frame knew when it paused still holds when it wakes up
// Caught by: 5. countdown (stretch) > goes on at the number that it jumps to
// Says: must neither change nor ignore
// BEGIN SOLUTION 5
let upcoming = from;
function* numbers(): Generator<number, void, void> {
  while (upcoming >= 0) {
    const n = upcoming;
    yield n;
    upcoming = n - 1;
  }
}
return {
  numbers: numbers(),
  jumpTo(n) {
    upcoming = n;
  },
};
// END SOLUTION
