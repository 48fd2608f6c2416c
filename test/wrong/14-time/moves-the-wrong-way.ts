// Misconception: `move` copies to its first argument
// File: heap.ts
// Caught by: 1. sink > moves the child that goes off first up
// Says: the child moves up to the free place
// BEGIN SOLUTION 1
let index = 0;
let child = this.firstChild(index);
while (child !== undefined && this.isBefore(child, timer, deadline)) {
  this.move(index, child);
  index = child;
  child = this.firstChild(index);
}
this.put(index, timer, deadline);
// END SOLUTION
