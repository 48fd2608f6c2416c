// Misconception: the tasks that are there at the beginning are all the tasks
// File: scheduler.ts
// Caught by: 1. run > takes new tasks at any time
// Says: The ready queue changes while tasks run
// BEGIN REGION run
run(): void {
  const known = this.#tasks.size;
  for (let task = this.#ready.shift(); task !== undefined; task = this.#ready.shift()) if (task.tid <= known) this.turn(task);
  this.report();
}
// END REGION
