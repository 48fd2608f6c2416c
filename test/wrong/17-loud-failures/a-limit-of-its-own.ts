// Misconception: slow is more than a hundredth of a second
// File: slow-calls.ts
// Caught by: 1. slowCallbackWatch > says nothing about a call that is fast enough
// Says: nothing to report
// BEGIN SOLUTION 1
let began = 0;
return {
  before() {
    began = now();
  },
  after(call: Handle) {
    const took = now() - began;
    if (took < 0.01) return;
    const message = `Executing ${whatRan(call)} took ${took.toFixed(3)} seconds`;
    report.callExceptionHandler({ message, handle: call });
  },
};
// END SOLUTION
