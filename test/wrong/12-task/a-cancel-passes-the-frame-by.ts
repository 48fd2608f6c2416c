// Misconception: a cancelled box holds no error
// File: step-b.ts
// Caught by: 1. resumeB > throws a cancellation in, too
// Says: A cancelled box holds an error, too
// BEGIN SOLUTION 1
const error = heard?.exception() ?? null;
return error === null ? frame.next(heard?.result()) : frame.throw(error);
// END SOLUTION
