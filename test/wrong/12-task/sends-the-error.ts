// Misconception: an error comes back by the yield, as a value
// File: step-b.ts
// Caught by: 1. resumeB > throws an error in at the yield
// Says: throw it in at the `yield`
// BEGIN SOLUTION 1
let result: unknown;
try {
  result = heard?.result();
} catch (error) {
  return frame.next(error);
}
return frame.next(result);
// END SOLUTION
