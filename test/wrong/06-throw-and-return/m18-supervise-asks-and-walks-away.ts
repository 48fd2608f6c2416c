// Misconception: M18 after return() the generator is surely done
// Caught by: 4. supervise > stays until the last one has left
// Says: A worker that yields in its `finally` answers `done: false`
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
worker?.return();
return hired;
// END SOLUTION
