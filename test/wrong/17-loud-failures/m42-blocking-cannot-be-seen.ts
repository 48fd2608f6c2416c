// Misconception: M42 a blocking call is the fault of nobody
// File: slow-calls.ts
// Caught by: 1. slowCallbackWatch > reports a call that takes too long
// Says: The difference is how long the call took
// BEGIN SOLUTION 1
let began = 0;
return {
  before() {
    began = now();
  },
  after(call: Handle) {
    if (now() < began) report.callExceptionHandler({ message: `Executing ${whatRan(call)}`, handle: call });
    void limit;
  },
};
// END SOLUTION
