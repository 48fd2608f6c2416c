// Misconception: M07 a frame that is not needed any more ends by itself
// Caught by: 4. supervise > tells the last one to stop
// Says: no frame knows by itself that there are no more messages
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
return hired;
// END SOLUTION
