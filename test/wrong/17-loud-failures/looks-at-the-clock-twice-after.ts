// Misconception: the time before a call is not needed
// File: slow-calls.ts
// Caught by: 1. slowCallbackWatch > reports a call that takes too long
// Says: The difference is how long the call took
// BEGIN SOLUTION 1
return {
  before() {
    
  },
  after(call: Handle) {
    const began = now();
    const took = now() - began;
    if (took < limit) return;
    const message = `Executing ${whatRan(call)} took ${took.toFixed(3)} seconds`;
    report.callExceptionHandler({ message, handle: call });
  },
};
// END SOLUTION
