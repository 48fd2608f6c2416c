// Misconception: a frame that has thrown no error has not ended
// Caught by: 4. supervise > hires another when one has gone home
// Says: only `done` says so
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
    worker = undefined;
  }
}
if (worker !== undefined) closeFully(worker, undefined);
return hired;
// END SOLUTION
