// Misconception: one turn is enough for each task
// File: scheduler.ts
// Caught by: 1. run > gives each task a turn, then each the next
// Says: A `yield` ends the turn
// BEGIN REGION run
run(): void {
  for (const task of this.#ready.splice(0)) this.turn(task);
  this.report();
}
// END REGION
