// Misconception: there must be a worker at every moment
// Caught by: 4. supervise > hires nobody before there is a message
// Says: no new worker is needed
// BEGIN SOLUTION 4
let hired = 0;
const next = (): Generator<void, void, string> => {
  const worker = hire();
  hired += 1;
  worker.next();
  return worker;
};
let worker: Generator<void, void, string> | undefined;
for (const message of messages) {
  worker ??= next();
  try {
    const step = message instanceof Error ? worker.throw(message) : worker.next(message);
    if (step.done) worker = next();
  } catch {
    worker = next();
  }
}
if (worker !== undefined) closeFully(worker, undefined);
return hired;
// END SOLUTION
