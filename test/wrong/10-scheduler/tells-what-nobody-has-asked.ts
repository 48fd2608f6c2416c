// Misconception: every `yield` wants an answer
// File: scheduler.ts
// Caught by: 1. run > asks a frame once for each turn, and never after its end
// Says: which brings nothing because nothing was asked for
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
  else if (step.value === undefined) this.wake(task, () => task.body.next(task.tid));
  else this.handle(task, step.value);
}
// END REGION
