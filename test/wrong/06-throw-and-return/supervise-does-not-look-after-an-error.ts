// Misconception: a frame that caught an error is still there
// Caught by: 4. supervise > hires another when one goes home after an error
// Says: `throw()` has an answer too
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
    if (message instanceof Error) worker.throw(message);
    else if (worker.next(message).done) worker = undefined;
  } catch {
    worker = undefined;
  }
}
if (worker !== undefined) closeFully(worker, undefined);
return hired;
// END SOLUTION
