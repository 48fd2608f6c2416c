// Misconception: an error that is kept has been reported
// File: scheduler.ts
// Caught by: 1. run > reports at the end which tasks have failed
// Says: `report` throws it when no task is ready
// BEGIN REGION run
run(): void {
  for (let task = this.#ready.shift(); task !== undefined; task = this.#ready.shift()) this.turn(task);

}
// END REGION
