// Misconception: a report is a line on the console
// File: slow-calls.ts
// Caught by: 1. slowCallbackWatch > reports a call that takes too long
// Says: The difference is how long the call took
// BEGIN SOLUTION 1
let began = 0;
return {
  before() {
    began = now();
  },
  after(call: Handle) {
    const took = now() - began;
    if (took >= limit) console.error(`Executing ${whatRan(call)} took ${took.toFixed(3)} seconds`);
  },
};
// END SOLUTION
