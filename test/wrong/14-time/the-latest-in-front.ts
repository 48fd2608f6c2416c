// Misconception: the largest stands in front of a heap
// File: heap.ts
// Caught by: 1. TimerHeap > gives the alarm that is due first
// Says: in whatever order they came
// BEGIN REGION isBefore
protected isBefore(index: number, timer: T, deadline: number): boolean {
  const its = this.#deadlines[index] as number;
  return its > deadline || (its === deadline && (this.#timers[index] as T).order < timer.order);
}
// END REGION
