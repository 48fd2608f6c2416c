// Misconception: M33 to wait is to ask until the answer is yes
// File: task.ts
// Caught by: hung in 3. waitFor > waits until the box is full
// Says: never returned
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
while (!future.done());
this.getLoop().callSoon(this.wakeup);
// END SOLUTION
