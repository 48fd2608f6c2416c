// Misconception: M42 a call lasts from the end of the one before it
// File: slow-calls.ts
// Caught by: 1. slowCallbackWatch > does not count the time in which the loop waits
// Says: nobody was held up
// BEGIN SOLUTION 1
let ended = now();
return {
  before() {
    
  },
  after(call: Handle) {
    const took = now() - ended;
    ended = now();
    if (took < limit) return;
    const message = `Executing ${whatRan(call)} took ${took.toFixed(3)} seconds`;
    report.callExceptionHandler({ message, handle: call });
  },
};
// END SOLUTION
