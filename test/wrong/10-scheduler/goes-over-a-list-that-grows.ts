// Misconception: a queue is a list that you loop over
// File: scheduler.ts
// Caught by: 1. run > takes a task out of the queue for its turn
// Says: Take a task out of the queue
// BEGIN REGION run
run(): void {
  for (const task of this.#ready) this.turn(task);
  this.report();
}
// END REGION
