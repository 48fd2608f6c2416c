// Misconception: M21 `yield*` runs the frames of a list
// Caught by: 3. sumTwice > lets the caller talk to the parts
// Says: make that part, do not start it yourself, and delegate to
// BEGIN SOLUTION 3
const parts = [part(), part()];
const sums = (yield* parts as unknown as Generator<Q, number, A>) as number;
return sums;
// END SOLUTION
