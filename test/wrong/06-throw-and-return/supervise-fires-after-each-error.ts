// Misconception: throw() ends the frame that it goes into
// Caught by: 4. supervise > keeps a worker that caught its error
// Says: `throw()` does not end a frame
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
    if (message instanceof Error) {
      worker.throw(message);
      worker = undefined;
    } else if (worker.next(message).done) worker = undefined;
  } catch {
    worker = undefined;
  }
}
if (worker !== undefined) closeFully(worker, undefined);
return hired;
// END SOLUTION
