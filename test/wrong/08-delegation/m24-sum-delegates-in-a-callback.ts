// Misconception: M24 a callback can delegate for the frame around it
// Caught by: 3. sumTwice > lets the caller talk to the parts
// Says: the caller gets what the first part yields
// BEGIN SOLUTION 3
const sums = [part, part].map(function* (run) {
  return yield* run();
});
return (sums[0] as unknown as number) + (sums[1] as unknown as number);
// END SOLUTION
