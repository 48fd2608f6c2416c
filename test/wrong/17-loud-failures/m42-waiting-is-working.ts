// Misconception: M42 a loop that waits is a loop that is blocked
// File: slow-calls.ts
// Caught by: 1. slowCallbackWatch > does not count the time in which the loop waits
// Says: nobody was held up
// BEGIN SOLUTION 1
let began = 0;
let ended = -1;
return {
  before(call: Handle) {
    began = now();
    const took = began - ended;
    if (ended < 0 || took < limit || took < 50) return;
    report.callExceptionHandler({ message: `Executing ${call} took ${took.toFixed(3)} seconds`, handle: call });
  },
  after(call: Handle) {
    ended = now();
    const took = ended - began;
    if (took < limit) return;
    const message = `Executing ${whatRan(call)} took ${took.toFixed(3)} seconds`;
    report.callExceptionHandler({ message, handle: call });
  },
};
// END SOLUTION
