// Misconception: the child stays the same on the way down
// File: heap.ts
// Caught by: hung in 1. sink > moves the child that goes off first up
// Says: 5 seconds
// BEGIN SOLUTION 1
let index = 0;
const child = this.firstChild(index);
while (child !== undefined && this.isBefore(child, timer, deadline)) {
  this.move(child, index);
  index = child;
}
this.put(index, timer, deadline);
// END SOLUTION
