// Misconception: the calls of a loop add up
// File: slow-calls.ts
// Caught by: 1. slowCallbackWatch > measures each call by itself
// Says: anew in each `before`
// BEGIN SOLUTION 1
let began = 0;
let total = 0;
return {
  before() {
    began = now();
  },
  after(call: Handle) {
    total += now() - began;
    const took = total;
    if (took < limit) return;
    const message = `Executing ${whatRan(call)} took ${took.toFixed(3)} seconds`;
    report.callExceptionHandler({ message, handle: call });
  },
};
// END SOLUTION
