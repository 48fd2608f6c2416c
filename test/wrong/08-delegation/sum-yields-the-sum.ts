// Misconception: what a frame has to say it yields
// Caught by: 3. sumTwice > adds what the parts return
// Says: the sum of both is what you return
// BEGIN SOLUTION 3
const first = yield* part();
const second = yield* part();
yield (first + second) as unknown as Q;
return first + second;
// END SOLUTION
