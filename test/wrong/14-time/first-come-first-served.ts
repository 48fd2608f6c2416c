// Misconception: an alarm waits in a queue like any other call
// File: heap.ts
// Caught by: 1. TimerHeap > gives the alarm that is due first
// Says: in whatever order they came
// BEGIN REGION isBefore
protected isBefore(index: number, timer: T, deadline: number): boolean {
  const its = this.#deadlines[index] as number;
  const order = (this.#timers[index] as T).order;
  return order < timer.order || (order === timer.order && its < deadline);
}
// END REGION
