// Misconception: M12 a new worker can be told its first job at once
// Caught by: 4. supervise > wakes a worker before its first job
// Says: what that call carries is lost
// BEGIN SOLUTION 4
let hired = 0;
let worker: Generator<void, void, string> | undefined;
for (const message of messages) {
  if (worker === undefined) {
    worker = hire();
    hired += 1;
  }
  try {
    const step = message instanceof Error ? worker.throw(message) : worker.next(message);
    if (step.done) worker = undefined;
  } catch {
    worker = undefined;
  }
}
if (worker !== undefined) closeFully(worker, undefined);
return hired;
// END SOLUTION
