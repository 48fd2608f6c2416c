// Misconception: the clock is started once
// File: slow-calls.ts
// Caught by: 1. slowCallbackWatch > does not count the time in which the loop waits
// Says: nobody was held up
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
