// Misconception: only an error that was thrown in can come out
// Caught by: 4. supervise > survives a worker that breaks at work
// Says: must not end `supervise`
// BEGIN SOLUTION 4
let hired = 0;
let worker: Generator<void, void, string> | undefined;
for (const message of messages) {
  if (worker === undefined) {
    worker = hire();
    hired += 1;
    worker.next();
  }
  if (typeof message === 'string') {
    if (worker.next(message).done) worker = undefined;
    continue;
  }
  try {
    if (worker.throw(message).done) worker = undefined;
  } catch {
    worker = undefined;
  }
}
if (worker !== undefined) closeFully(worker, undefined);
return hired;
// END SOLUTION
