// Misconception: any child that goes off first may move up
// File: heap.ts
// Caught by: 1. sink > compares with the right child too
// Says: need not be the left one
// BEGIN SOLUTION 1
let index = 0;
while (true) {
  let child = 2 * index + 1;
  if (child >= this.size) break;
  if (child + 1 < this.size && this.isBefore(child + 1, timer, deadline)) child += 1;
  if (!this.isBefore(child, timer, deadline)) break;
  this.move(child, index);
  index = child;
}
this.put(index, timer, deadline);
// END SOLUTION
