// Misconception: a `yield*` for each part, and the last one counts
// Caught by: 3. sumTwice > adds what the parts return
// Says: the sum of both is what you return
// BEGIN SOLUTION 3
yield* part();
return yield* part();
// END SOLUTION
