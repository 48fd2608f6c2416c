// Misconception: whoever is leaving has nothing more to say
// Caught by: 4. supervise > lets an error of the last goodbye out
// Says: no other worker will take its place
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
try {
  if (worker !== undefined) closeFully(worker, undefined);
} catch {
  // it is gone
}
return hired;
// END SOLUTION
