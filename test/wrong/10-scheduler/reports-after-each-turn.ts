// Misconception: an error is reported as soon as it is known
// File: scheduler.ts
// Caught by: 1. run > goes on with the others when one throws
// Says: An error that comes out of a task ends that task and no other
// BEGIN REGION run
run(): void {
  for (let task = this.#ready.shift(); task !== undefined; task = this.#ready.shift()) {
    this.turn(task);
    if (task.outcome) this.report();
  }
}
// END REGION
