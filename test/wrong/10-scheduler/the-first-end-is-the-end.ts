// Misconception: when one task has ended, the run is over
// File: scheduler.ts
// Caught by: 1. run > goes on with the others when one has ended
// Says: The other tasks go on
// BEGIN REGION run
run(): void {
  for (let task = this.#ready.shift(); task !== undefined; task = this.#ready.shift()) {
    this.turn(task);
    if (task.outcome) break;
  }
  this.report();
}
// END REGION
