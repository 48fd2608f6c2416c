// Misconception: what comes out of `throw()` is what was thrown in
// Caught by: 4. supervise > hires another when one answers with another error
// Says: an error that you did not throw in
// BEGIN SOLUTION 4
let hired = 0;
let worker: Generator<void, void, string> | undefined;
for (const message of messages) {
  if (worker === undefined) {
    worker = hire();
    hired += 1;
    worker.next();
  }
  try {
    const step = message instanceof Error ? worker.throw(message) : worker.next(message);
    if (step.done) worker = undefined;
  } catch (error) {
    if (message instanceof Error && error !== message) throw error;
    worker = undefined;
  }
}
if (worker !== undefined) closeFully(worker, undefined);
return hired;
// END SOLUTION
