// Misconception: M01 a method without parentheses is its result
// File: step-b.ts
// Caught by: 1. resumeB > sends the result when the box is full
// Says: Send the result
// BEGIN SOLUTION 1
try {
  heard?.result();
} catch (error) {
  return frame.throw(error);
}
return frame.next(heard?.result.bind(heard));
// END SOLUTION
