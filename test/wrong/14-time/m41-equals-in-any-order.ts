// Misconception: M41 at the same time is no order
// File: heap.ts
// Caught by: 1. TimerHeap > gives those that are due at the same time in the order in which they came
// Says: who came first is remembered in `order`
// BEGIN REGION isBefore
protected isBefore(index: number, timer: T, deadline: number): boolean {
  return (this.#deadlines[index] as number) < deadline;
}
// END REGION
