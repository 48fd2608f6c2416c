// Misconception: M50 a future that is cancelled needs no help
// File: gather.ts
// Caught by: 3. cancel > cancels every child
// Says: cancels each child
// BEGIN SOLUTION 3
return super.cancel(message);
// END SOLUTION
