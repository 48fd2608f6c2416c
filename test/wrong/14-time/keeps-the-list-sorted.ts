// Misconception: the next timer is in front only if all are in order
// File: heap.ts
// Caught by: 1. sink > does not look at all of them
// Says: you need no heap
// BEGIN SOLUTION 1
this.put(0, timer, deadline);
const places = this.#timers.map((each, index) => ({ each, due: this.#deadlines[index] as number }));
places.sort((a, b) => a.due - b.due || a.each.order - b.each.order);
for (const [index, { each, due }] of places.entries()) this.put(index, each, due);
// END SOLUTION
