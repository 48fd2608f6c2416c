// Misconception: every call is reported
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
    const message = `Executing ${whatRan(call)} took ${took.toFixed(3)} seconds`;
    report.callExceptionHandler({ message, handle: call });
  },
};
// END SOLUTION
