// Misconception: to stop a frame, throw an error into it
// Caught by: 4. supervise > tells the last one to stop
// Says: An error is not a goodbye
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
