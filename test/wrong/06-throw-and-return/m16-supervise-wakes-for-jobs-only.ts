// Misconception: M16 throw() on a frame that has not begun enters its try
// Caught by: 4. supervise > wakes a worker before it throws an error in
// Says: a frame that has not begun is inside no `try`
// BEGIN SOLUTION 4
let hired = 0;
let awake = false;
let worker: Generator<void, void, string> | undefined;
for (const message of messages) {
  if (worker === undefined) {
    worker = hire();
    awake = false;
    hired += 1;
  }
  try {
    if (!awake && typeof message === 'string') worker.next();
    awake = true;
    const step = message instanceof Error ? worker.throw(message) : worker.next(message);
    if (step.done) worker = undefined;
  } catch {
    worker = undefined;
  }
}
if (worker !== undefined) closeFully(worker, undefined);
return hired;
// END SOLUTION
