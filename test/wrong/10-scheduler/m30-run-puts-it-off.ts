// Misconception: M30 whoever runs tasks need not wait for them
// File: scheduler.ts
// Caught by: 1. run > runs nothing before it is called
// Says: when there is nothing left to do: not before
// BEGIN REGION run
run(): void {
  for (const task of this.#ready.splice(0)) queueMicrotask(() => this.turn(task));
  this.report();
}
// END REGION
