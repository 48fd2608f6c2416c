// Misconception: to stop a frame, throw an error into it
// Caught by: 4. supervise > throws in the errors among the messages, and no others
// Says: to stop a worker, tell it to return
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
if (worker !== undefined) {
  try {
    worker.throw(new Error('stop'));
  } catch {
    // it has stopped
  }
}
return hired;
// END SOLUTION
