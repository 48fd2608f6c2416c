// Misconception: what a worker broke at has not been done, so the next one must do it
// Caught by: 4. supervise > hires another when one breaks at work
// Says: the next job needs a new frame
// BEGIN SOLUTION 4
let hired = 0;
let worker: Generator<void, void, string> | undefined;
for (const message of messages) {
  for (let tries = 0; tries < 2; tries++) {
    if (worker === undefined) {
      worker = hire();
      hired += 1;
      worker.next();
    }
    try {
      const step = message instanceof Error ? worker.throw(message) : worker.next(message);
      if (step.done) worker = undefined;
      break;
    } catch {
      worker = undefined;
    }
  }
}
if (worker !== undefined) closeFully(worker, undefined);
return hired;
// END SOLUTION
