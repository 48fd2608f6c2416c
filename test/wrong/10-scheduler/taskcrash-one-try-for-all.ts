// Misconception: one `try` around the loop is enough
// File: scheduler.ts
// Caught by: 1. run > goes on with the others when one throws
// Says: the other tasks lose their turns
// BEGIN REGION run
run(): void {
  try {
    for (let task = this.#ready.shift(); task !== undefined; task = this.#ready.shift()) this.turn(task);
  } finally {
    this.report();
  }
}
// END REGION
// BEGIN REGION turn
protected turn(task: Task): void {
  const step = task.resume();
  if (step.done) this.end(task, { value: step.value });
  else if (step.value === undefined) this.wake(task, () => task.body.next());
  else this.handle(task, step.value);
}
// END REGION
