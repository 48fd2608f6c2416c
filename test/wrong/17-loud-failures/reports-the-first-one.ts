// Misconception: one warning is enough
// File: slow-calls.ts
// Caught by: 1. slowCallbackWatch > reports every slow call
// Says: each is reported
// BEGIN SOLUTION 1
let began = 0;
let hasWarned = false;
return {
  before() {
    began = now();
  },
  after(call: Handle) {
    const took = now() - began;
    if (took < limit || hasWarned) return;
    hasWarned = true;
    const message = `Executing ${whatRan(call)} took ${took.toFixed(3)} seconds`;
    report.callExceptionHandler({ message, handle: call });
  },
};
// END SOLUTION
