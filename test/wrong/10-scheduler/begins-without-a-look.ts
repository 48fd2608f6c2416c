// Misconception: at least one task is always ready
// File: scheduler.ts
// Caught by: 1. run > comes back when there is nothing to do
// Says: look whether there is a task
// BEGIN REGION run
run(): void {
  do {
    this.turn(this.#ready.shift() as Task);
  } while (this.#ready.length > 0);
  this.report();
}
// END REGION
