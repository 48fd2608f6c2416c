// Misconception: a cancelled box is an empty one
// File: step-b.ts
// Caught by: 1. resumeB > throws a cancellation in, too
// Says: `result` throws it
// BEGIN SOLUTION 1
if (heard?.cancelled()) return frame.next();
let result: unknown;
try {
  result = heard?.result();
} catch (error) {
  return frame.throw(error);
}
return frame.next(result);
// END SOLUTION
