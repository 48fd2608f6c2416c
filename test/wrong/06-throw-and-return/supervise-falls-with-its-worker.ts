// Misconception: an error that is thrown in stays in
// Caught by: 4. supervise > hires another when one does not catch what is thrown in
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
  if (message instanceof Error) {
    if (worker.throw(message).done) worker = undefined;
    continue;
  }
  try {
    if (worker.next(message).done) worker = undefined;
  } catch {
    worker = undefined;
  }
}
if (worker !== undefined) closeFully(worker, undefined);
return hired;
// END SOLUTION
