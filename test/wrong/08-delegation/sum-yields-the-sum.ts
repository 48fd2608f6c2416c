// Misconception: what a frame has to say it yields
// Caught by: 3. sumTwice > adds what the parts return
// Says: what the part yields goes to the caller, and is not added
// BEGIN SOLUTION 3
const first = yield* part();
const second = yield* part();
yield (first + second) as unknown as Q;
return first + second;
// END SOLUTION
