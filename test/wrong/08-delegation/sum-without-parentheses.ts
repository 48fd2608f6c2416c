// Misconception: `yield*` takes only what stands next to it
// Caught by: 3. sumTwice > lets the caller talk to the parts
// Says: make that part, do not start it yourself, and delegate to
// BEGIN SOLUTION 3
const sum = yield* part() + (yield* part());
return sum;
// END SOLUTION
