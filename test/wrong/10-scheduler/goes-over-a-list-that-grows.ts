// Misconception: a queue is a list that one goes through
// File: scheduler.ts
// Caught by: 1. run > asks a frame once for each turn, and never after its end
// Says: who has ended is asked no more
// BEGIN REGION run
run(): void {
  for (const task of this.#ready) this.turn(task);
  this.report();
}
// END REGION
