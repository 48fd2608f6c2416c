// Misconception: every error has the name Error
// Caught by: 4. supervise > throws errors in, of every class
// Says: is a value like any other
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
    const isError = (message as Error).name === 'Error';
    const step = isError ? worker.throw(message) : worker.next(message as string);
    if (step.done) worker = undefined;
  } catch {
    worker = undefined;
  }
}
if (worker !== undefined) closeFully(worker, undefined);
return hired;
// END SOLUTION
