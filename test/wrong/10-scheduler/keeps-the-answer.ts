// Misconception: after a bare `yield`, nobody looks at what `next()` passes in
// File: scheduler.ts
// Caught by: 2. handle > answers once
// Says: the old answer must not come in again
// BEGIN REGION turn
protected turn(task: Task): void {
  let step: IteratorResult<Trap, unknown>;
  try {
    step = task.resume();
  } catch (error) {
    this.end(task, { error });
    return;
  }
  if (step.done) this.end(task, { value: step.value });
  else if (step.value === undefined) this.#ready.push(task);
  else this.handle(task, step.value);
}
// END REGION
