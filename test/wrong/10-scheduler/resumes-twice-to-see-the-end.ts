// Misconception: the end of a frame can be looked up
// File: scheduler.ts
// Caught by: 1. run > gives each task a turn, then each the next
// Says: A `yield` ends the turn
// BEGIN REGION turn
protected turn(task: Task): void {
  let step: IteratorResult<Trap, unknown>;
  try {
    task.resume();
    step = task.body.next();
  } catch (error) {
    this.end(task, { error });
    return;
  }
  if (step.done) this.end(task, { value: step.value });
  else if (step.value === undefined) this.wake(task, () => task.body.next());
  else this.handle(task, step.value);
}
// END REGION
