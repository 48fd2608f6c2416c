// Misconception: only a new record is news
// File: slow-calls.ts
// Caught by: 1. slowCallbackWatch > reports every slow call
// Says: each is reported
// BEGIN SOLUTION 1
let began = 0;
let record = limit;
return {
  before() {
    began = now();
  },
  after(call: Handle) {
    const took = now() - began;
    if (took < record) return;
    record = took * 2.5;
    const message = `Executing ${whatRan(call)} took ${took.toFixed(3)} seconds`;
    report.callExceptionHandler({ message, handle: call });
  },
};
// END SOLUTION
