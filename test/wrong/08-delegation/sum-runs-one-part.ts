// Misconception: twice the same part gives twice the same sum
// Caught by: 3. sumTwice > makes a part for each run
// Says: a frame that has ended cannot run again, and gives
// BEGIN SOLUTION 3
return 2 * (yield* part());
// END SOLUTION
