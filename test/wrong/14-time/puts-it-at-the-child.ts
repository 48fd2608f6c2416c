// Misconception: a timer that stops is put down at the child
// File: heap.ts
// Caught by: 1. sink > moves the child that goes off first up
// Says: the child moves up to the free place
// BEGIN SOLUTION 1
let index = 0;
let child = this.firstChild(index);
while (child !== undefined && this.isBefore(child, timer, deadline)) {
  this.move(child, index);
  index = child;
  child = this.firstChild(index);
}
this.put(child ?? 0, timer, deadline);
// END SOLUTION
