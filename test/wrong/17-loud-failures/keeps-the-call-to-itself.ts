// Misconception: the message says it all
// File: slow-calls.ts
// Caught by: 1. slowCallbackWatch > passes the call to the exception handler
// Says: which call it was
// BEGIN SOLUTION 1
let began = 0;
return {
  before() {
    began = now();
  },
  after(call: Handle) {
    const took = now() - began;
    if (took < limit) return;
    report.callExceptionHandler({ message: `Executing ${whatRan(call)} took ${took.toFixed(3)} seconds` });
  },
};
// END SOLUTION
