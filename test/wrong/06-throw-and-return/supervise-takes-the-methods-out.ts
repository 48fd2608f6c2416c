// Misconception: a method knows its object wherever it goes
// Caught by: 4. supervise > calls next() and throw() on the worker
// Says: they have lost their `this`
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
    const send = (message instanceof Error ? worker.throw : worker.next) as (
      message: unknown,
    ) => IteratorResult<void, void>;
    const step = send(message);
    if (step.done) worker = undefined;
  } catch {
    worker = undefined;
  }
}
if (worker !== undefined) closeFully(worker, undefined);
return hired;
// END SOLUTION
