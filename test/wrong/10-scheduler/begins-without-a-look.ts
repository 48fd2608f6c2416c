// Misconception: somebody is always ready
// File: scheduler.ts
// Caught by: 1. run > comes back when there is nothing to do
// Says: a queue can be empty from the beginning
// BEGIN REGION run
run(): void {
  do {
    this.turn(this.#ready.shift() as Task);
  } while (this.#ready.length > 0);
  this.report();
}
// END REGION
