// Misconception: what is slow can be seen before the call
// File: slow-calls.ts
// Caught by: 1. slowCallbackWatch > reports a call that takes too long
// Says: The difference is how long the call took
// BEGIN SOLUTION 1
let began = 0;
return {
  before(call: Handle) {
    const took = now() - began;
    began = now();
    if (took < limit || took > 100) return;
    const message = `Executing ${whatRan(call)} took ${took.toFixed(3)} seconds`;
    report.callExceptionHandler({ message, handle: call });
  },
};
// END SOLUTION
