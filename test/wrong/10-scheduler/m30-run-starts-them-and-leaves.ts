// Misconception: M30 tasks run by themselves once they are started
// File: scheduler.ts
// Caught by: 1. run > runs nothing before it is called
// Says: when there is nothing left to do: not before
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
