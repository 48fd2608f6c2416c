// Misconception: two results are combined by multiplying them
// Caught by: 3. sumTwice > adds what the parts return
// Says: what the part yields goes to the caller, and is not added
// BEGIN SOLUTION 3
return (yield* part()) * (yield* part());
// END SOLUTION
