// Misconception: a worker is good for one message
// Caught by: 4. supervise > tells one worker every job, in order
// Says: one worker is told every job
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
    if (!step.done) closeFully(worker, undefined);
    worker = undefined;
  } catch {
    worker = undefined;
  }
}
if (worker !== undefined) closeFully(worker, undefined);
return hired;
// END SOLUTION
