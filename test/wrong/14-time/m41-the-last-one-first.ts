// Misconception: M41 the newest alarm is the most urgent one
// File: heap.ts
// Caught by: 1. TimerHeap > gives those that are due at the same time in the order in which they came
// Says: who came first is remembered in `order`
// BEGIN REGION isBefore
protected isBefore(index: number, timer: T, deadline: number): boolean {
  const its = this.#deadlines[index] as number;
  return its < deadline || (its === deadline && (this.#timers[index] as T).order > timer.order);
}
// END REGION
