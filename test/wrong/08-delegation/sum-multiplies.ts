// Misconception: two results are combined by multiplying them
// Caught by: 3. sumTwice > adds what the parts return
// Says: the sum of both is what you return
// BEGIN SOLUTION 3
return (yield* part()) * (yield* part());
// END SOLUTION
