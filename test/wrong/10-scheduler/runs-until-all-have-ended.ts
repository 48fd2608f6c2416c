// Misconception: a run is over when all tasks are
// File: scheduler.ts
// Caught by: hung in 3. join > says who is left when nobody is ready
// Says: never returned
// BEGIN REGION run
run(): void {
  while ([...this.#tasks.values()].some(({ outcome }) => outcome === undefined)) {
    const task = this.#ready.shift();
    if (task) this.turn(task);
  }
  this.report();
}
// END REGION
