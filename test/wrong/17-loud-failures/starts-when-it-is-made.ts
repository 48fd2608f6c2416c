// Misconception: a call has taken as long as the watch exists
// File: slow-calls.ts
// Caught by: 1. slowCallbackWatch > does not count the time in which the loop waits
// Says: nobody was held up
// BEGIN SOLUTION 1
const began = now();
return {
  before() {
    
  },
  after(call: Handle) {
    const took = now() - began;
    if (took < limit) return;
    const message = `Executing ${whatRan(call)} took ${took.toFixed(3)} seconds`;
    report.callExceptionHandler({ message, handle: call });
  },
};
// END SOLUTION
