// Misconception: a cancelled box ends its frame
// File: step-b.ts
// Caught by: 1. resumeB > throws a cancellation in, too
// Says: It belongs inside the frame like any other error
// BEGIN SOLUTION 1
if (heard?.cancelled()) return frame.return(undefined as T);
let result: unknown;
try {
  result = heard?.result();
} catch (error) {
  return frame.throw(error);
}
return frame.next(result);
// END SOLUTION
