// Misconception: an array can be emptied from either end
// File: scheduler.ts
// Caught by: 1. run > gives each task a turn, then each the next
// Says: has been in the queue longest
// BEGIN REGION run
run(): void {
  while (this.#ready.length > 0) {
    const last = this.#ready.splice(-1);
    for (const task of last) this.turn(task);
  }
  this.report();
}
// END REGION
