// Misconception: after a bare yield a coroutine has ended
// File: task.ts
// Caught by: 3. waitFor > takes the next step in the next turn, after a bare yield
// Says: its next step comes once, in the next turn
// BEGIN SOLUTION 3
if (yielded === undefined) return;
const future = this.checked(yielded);
if (future instanceof Error) {
  this.getLoop().callSoon(() => this.run(future));
  return;
}
future.addDoneCallback(this.wakeup);
this.#waitingFor = future;
// END SOLUTION
