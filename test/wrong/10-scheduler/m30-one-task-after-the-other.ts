// Misconception: M30 a task runs to its end, and then the next one begins
// File: scheduler.ts
// Caught by: 1. run > gives each task a turn, then each the next
// Says: A `yield` ends the turn
// BEGIN REGION turn
protected turn(task: Task): void {
  try {
    let step = task.resume();
    while (!step.done) step = task.body.next();
    this.end(task, { value: step.value });
  } catch (error) {
    this.end(task, { error });
  }
}
// END REGION
