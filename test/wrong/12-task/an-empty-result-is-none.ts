// Misconception: an empty result is no result
// File: step-b.ts
// Caught by: 1. resumeB > sends whatever is in the box
// Says: An empty result is a result
// BEGIN SOLUTION 1
let result: unknown;
try {
  result = heard?.result();
} catch (error) {
  return frame.throw(error);
}
return result ? frame.next(result) : frame.next();
// END SOLUTION
