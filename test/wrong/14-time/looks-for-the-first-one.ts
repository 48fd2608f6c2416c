// Misconception: to find the first timer, look at all of them
// File: heap.ts
// Caught by: 1. sink > does not look at all of them
// Says: you need no heap
// BEGIN SOLUTION 1
this.put(0, timer, deadline);
for (let front = 0; front < this.size; front++) {
  let first = front;
  for (let index = front + 1; index < this.size; index++)
    if (this.isBefore(index, this.#timers[first] as T, this.#deadlines[first] as number)) first = index;
  const [each, due] = [this.#timers[first] as T, this.#deadlines[first] as number];
  this.move(front, first);
  this.put(front, each, due);
}
// END SOLUTION
