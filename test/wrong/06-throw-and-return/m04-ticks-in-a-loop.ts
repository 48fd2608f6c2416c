// Misconception: M04 a loop sees what a frame returns
// Caught by: 5. withTimeoutTicks (stretch) > hands on what the frame returns
// Says: A `for...of` drops that value
// BEGIN SOLUTION 5
let steps = 0;
for (const value of frame) {
  if (steps === max) throw new TimedOut(max);
  steps += 1;
  yield value;
}
return undefined as R;
// END SOLUTION
