// Misconception: the limit itself is still fine
// File: slow-calls.ts
// Caught by: 1. slowCallbackWatch > reports a call that takes exactly as long as the limit
// Says: is reported too
// BEGIN SOLUTION 1
let began = 0;
return {
  before() {
    began = now();
  },
  after(call: Handle) {
    const took = now() - began;
    if (took <= limit) return;
    const message = `Executing ${whatRan(call)} took ${took.toFixed(3)} seconds`;
    report.callExceptionHandler({ message, handle: call });
  },
};
// END SOLUTION
