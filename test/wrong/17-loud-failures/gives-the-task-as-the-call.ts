// Misconception: when a task took a step, the task is the call
// File: slow-calls.ts
// Caught by: 1. slowCallbackWatch > says which task it was
// Says: Only the message names the task
// BEGIN SOLUTION 1
let began = 0;
return {
  before: () => {
    began = now();
  },
  after: (call) => {
    const took = now() - began;
    if (took < limit) return;
    const ran = whatRan(call);
    const message = `Executing ${ran} took ${took.toFixed(3)} seconds`;
    report.callExceptionHandler({ message, handle: ran as Handle });
  },
};
// END SOLUTION
