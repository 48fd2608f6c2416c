// Misconception: an error has to say where it came from
// File: step-b.ts
// Caught by: 1. resumeB > lets out what comes out of the frame
// Says: the same object
// BEGIN SOLUTION 1
let result: unknown;
try {
  result = heard?.result();
} catch (error) {
  return frame.throw(error);
}
try {
  return frame.next(result);
} catch (error) {
  throw new Error((error as Error).message);
}
// END SOLUTION
