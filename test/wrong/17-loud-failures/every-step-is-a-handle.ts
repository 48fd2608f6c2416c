// Misconception: the call is what ran
// File: slow-calls.ts
// Caught by: 1. slowCallbackWatch > says which task it was
// Says: `whatRan(call)` gives the task
// BEGIN SOLUTION 1
let began = 0;
return {
  before() {
    began = now();
  },
  after(call: Handle) {
    const took = now() - began;
    if (took < limit) return;
    report.callExceptionHandler({ message: `Executing ${call} took ${took.toFixed(3)} seconds`, handle: call });
  },
};
// END SOLUTION
