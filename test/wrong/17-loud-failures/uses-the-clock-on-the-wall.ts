// Misconception: any clock will do
// File: slow-calls.ts
// Caught by: 1. slowCallbackWatch > reports a call that takes too long
// Says: The difference is how long the call took
// BEGIN SOLUTION 1
let began = 0;
return {
  before() {
    began = performance.now() / 1000;
  },
  after(call: Handle) {
    const took = performance.now() / 1000 - began;
    if (took < limit) return;
    const message = `Executing ${whatRan(call)} took ${took.toFixed(3)} seconds`;
    report.callExceptionHandler({ message, handle: call });
  },
};
// END SOLUTION
