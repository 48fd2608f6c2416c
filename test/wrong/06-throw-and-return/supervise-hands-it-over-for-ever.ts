// Misconception: a message is handed over when a worker has survived it
// Caught by: 4. supervise > hands no message over twice
// Says: had been told this message already
// BEGIN SOLUTION 4
let hired = 0;
let worker: Generator<void, void, string> | undefined;
for (const message of messages) {
  while (true) {
    if (worker === undefined) {
      worker = hire();
      hired += 1;
      worker.next();
    }
    try {
      const step = message instanceof Error ? worker.throw(message) : worker.next(message);
      if (step.done) worker = undefined;
      break;
    } catch {
      worker = undefined;
    }
  }
}
if (worker !== undefined) closeFully(worker, undefined);
return hired;
// END SOLUTION
