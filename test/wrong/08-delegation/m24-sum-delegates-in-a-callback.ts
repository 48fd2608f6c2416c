// Misconception: M24 a callback can delegate for the frame around it
// Caught by: 3. sumTwice > lets the caller talk to the parts
// Says: make that part, do not start it yourself, and delegate to
// BEGIN SOLUTION 3
const sums = [part, part].map(function* (run) {
  return yield* run();
});
return (sums[0] as unknown as number) + (sums[1] as unknown as number);
// END SOLUTION
