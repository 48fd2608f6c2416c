// Misconception: an error is an error, wherever it lies
// File: step-b.ts
// Caught by: 1. resumeB > sends whatever is in the box
// Says: so is an error that was put in
// BEGIN SOLUTION 1
let result: unknown;
try {
  result = heard?.result();
  if (result instanceof Error) throw result;
} catch (error) {
  return frame.throw(error);
}
return frame.next(result);
// END SOLUTION
