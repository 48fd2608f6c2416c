// Misconception: it does not matter who is next
// File: scheduler.ts
// Caught by: 1. run > gives each task a turn, then each the next
// Says: whoever has been waiting longest
// BEGIN REGION run
run(): void {
  for (let task = this.#ready.pop(); task !== undefined; task = this.#ready.pop()) this.turn(task);
  this.report();
}
// END REGION
