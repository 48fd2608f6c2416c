// Misconception: M02 a generator can be run a second time
// Caught by: 3. sumTwice > makes a part for each run
// Says: a frame that has ended cannot run again, and gives
// BEGIN SOLUTION 3
const frame = part();
return (yield* frame) + (yield* frame);
// END SOLUTION
