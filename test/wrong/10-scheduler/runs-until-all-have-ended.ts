// Misconception: a run is over when all tasks have ended
// File: scheduler.ts
// Caught by: hung in 3. join > reports which tasks are still waiting when none is ready
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
