// Misconception: a loop and a recursive call are the same
// File: scheduler.ts
// Caught by: 1. run > has room for many turns and many tasks
// Says: Give turns in a loop
// BEGIN REGION run
run(): void {
  const task = this.#ready.shift();
  if (task === undefined) {
    this.report();
    return;
  }
  this.turn(task);
  this.run();
}
// END REGION
