// Misconception: M11 what was yielded is what comes back
// File: step-b.ts
// Caught by: 1. resumeB > sends the result when the box is full
// Says: wants what is in it
// BEGIN SOLUTION 1
try {
  heard?.result();
} catch (error) {
  return frame.throw(error);
}
return frame.next(heard);
// END SOLUTION
