// Misconception: M18 a frame that did not end at the first return() needs a second one
// Caught by: 4. supervise > stays until the last one has left
// Says: let it go on, with `next()`, until it says done
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
while (worker !== undefined && !worker.return().done) {
  // ask it again
}
return hired;
// END SOLUTION
