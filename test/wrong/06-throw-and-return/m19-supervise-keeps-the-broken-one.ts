// Misconception: M19 an uncaught error inside leaves the generator usable
// Caught by: 4. supervise > hires another when one breaks at work
// Says: an error that comes out of a frame has ended it
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
    else worker.next(message);
  } catch {
    // the next message will find it at its yield
  }
}
if (worker !== undefined) closeFully(worker, undefined);
return hired;
// END SOLUTION
