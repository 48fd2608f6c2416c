// Misconception: the clock is started once
// File: slow-calls.ts
// Caught by: 1. slowCallbackWatch > measures each call by itself
// Says: anew in each `before`
// BEGIN SOLUTION 1
let began: number | null = null;
return {
  before() {
    began ??= now();
  },
  after(call: Handle) {
    const took = now() - (began ?? 0);
    if (took < limit) return;
    const message = `Executing ${whatRan(call)} took ${took.toFixed(3)} seconds`;
    report.callExceptionHandler({ message, handle: call });
  },
};
// END SOLUTION
