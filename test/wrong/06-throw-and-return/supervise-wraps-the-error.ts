// Misconception: an error is its message
// Caught by: 4. supervise > throws in the errors among the messages, and no others
// Says: Throw each error in as it is
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
    const step = message instanceof Error ? worker.throw(new Error(message.message)) : worker.next(message);
    if (step.done) worker = undefined;
  } catch {
    worker = undefined;
  }
}
if (worker !== undefined) closeFully(worker, undefined);
return hired;
// END SOLUTION
