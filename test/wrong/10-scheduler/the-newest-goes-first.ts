// Misconception: it does not matter which task is next
// File: scheduler.ts
// Caught by: 1. run > gives each task a turn, then each the next
// Says: has been in the queue longest
// BEGIN REGION run
run(): void {
  for (let task = this.#ready.pop(); task !== undefined; task = this.#ready.pop()) this.turn(task);
  this.report();
}
// END REGION
