// Misconception: M30 tasks run by themselves once they are started
// File: scheduler.ts
// Caught by: 1. run > gives a task its turn, and then comes back
// Says: `run` comes back when no task is ready, and not before
// BEGIN REGION run
run(): void {
  const next = (): void => {
    const task = this.#ready.shift();
    if (task === undefined) return;
    this.turn(task);
    setImmediate(next);
  };
  setImmediate(next);
}
// END REGION
