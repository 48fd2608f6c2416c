// Misconception: null and undefined are the same
// File: step-b.ts
// Caught by: 1. resumeB > sends whatever is in the box
// Says: Send a result as it is
// BEGIN SOLUTION 1
let result: unknown;
try {
  result = heard?.result() ?? undefined;
} catch (error) {
  return frame.throw(error);
}
return frame.next(result);
// END SOLUTION
