// Misconception: a `yield*` for each part, and the last one counts
// Caught by: 3. sumTwice > adds what the parts return
// Says: what the part yields goes to the caller, and is not added
// BEGIN SOLUTION 3
yield* part();
return yield* part();
// END SOLUTION
