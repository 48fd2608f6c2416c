// Misconception: M33 to wait is to ask until the answer is yes
// File: task.ts
// Caught by: 3. waitFor > waits until the box is full
// Says: does not ask again and again
// BEGIN SOLUTION 3
if (yielded === undefined) {
  this.getLoop().callSoon(this.wakeup);
  return;
}
const future = this.checked(yielded);
if (future instanceof Error) {
  this.getLoop().callSoon(() => this.run(future));
  return;
}
const ask = (): void => {
  if (future.done()) this.run();
  else this.getLoop().callSoon(ask);
};
this.getLoop().callSoon(ask);
this.#waitingFor = future;
// END SOLUTION
