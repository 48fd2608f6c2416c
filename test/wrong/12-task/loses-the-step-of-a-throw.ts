// Misconception: what is thrown in comes back nowhere
// File: step-b.ts
// Caught by: 1. resumeB > throws an error in at the yield
// Says: return the step that comes back
// BEGIN SOLUTION 1
if (!heard) return frame.next();
try {
  heard.result();
} catch (error) {
  frame.throw(error);
}
return frame.next(heard.result());
// END SOLUTION
