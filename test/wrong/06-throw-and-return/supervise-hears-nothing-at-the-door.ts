// Misconception: an error that a worker throws while it leaves concerns nobody
// Caught by: 4. supervise > lets an error of the last goodbye out
// Says: the caller must hear of an error that a worker throws while it leaves
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
  } catch {
    worker = undefined;
  }
}
try {
  if (worker !== undefined) closeFully(worker, undefined);
} catch {
  // it is gone
}
return hired;
// END SOLUTION
