// Misconception: the task that has just had a turn is next again
// File: scheduler.ts
// Caught by: 1. run > gives each task a turn, then each the next
// Says: to the end of the ready queue
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
  else if (step.value === undefined) this.#ready.unshift(Object.assign(task, { resume: () => task.body.next() }));
  else this.handle(task, step.value);
}
// END REGION
