// Misconception: M02 a generator can be run a second time
// Caught by: 3. sumTwice > makes a part for each run
// Says: finds it ended, with `undefined`
// BEGIN SOLUTION 3
const frame = part();
return (yield* frame) + (yield* frame);
// END SOLUTION
