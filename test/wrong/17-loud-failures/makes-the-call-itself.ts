// Misconception: the watch makes the call
// File: slow-calls.ts
// Caught by: 1. slowCallbackWatch > leaves the call to the loop
// Says: The watch only looks at the clock
// BEGIN SOLUTION 1
let began = 0;
let isInside = false;
return {
  before(call: Handle) {
    began = now();
    if (isInside) return;
    isInside = true;
    call.run();
    isInside = false;
  },
  after(call: Handle) {
    const took = now() - began;
    if (took < limit) return;
    const message = `Executing ${whatRan(call)} took ${took.toFixed(3)} seconds`;
    report.callExceptionHandler({ message, handle: call });
  },
};
// END SOLUTION
