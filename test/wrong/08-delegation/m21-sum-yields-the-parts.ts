// Misconception: M21 `yield gen()` and `yield* gen()` are the same
// Caught by: 3. sumTwice > lets the caller talk to the parts
// Says: make that part, do not start it yourself, and delegate to
// BEGIN SOLUTION 3
const first = (yield part() as unknown as Q) as unknown as number;
const second = (yield part() as unknown as Q) as unknown as number;
return first + second;
// END SOLUTION
