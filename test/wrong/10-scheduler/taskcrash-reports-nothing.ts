// Misconception: an error that is written down has been told
// File: scheduler.ts
// Caught by: 1. run > tells at the end who has failed
// Says: comes out of `run` when there is nothing left to do
// BEGIN REGION run
run(): void {
  for (let task = this.#ready.shift(); task !== undefined; task = this.#ready.shift()) this.turn(task);

}
// END REGION
