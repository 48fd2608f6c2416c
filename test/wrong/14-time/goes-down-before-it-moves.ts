// Misconception: the order of moving and going down makes no difference
// File: heap.ts
// Caught by: 1. sink > moves the child that goes off first up
// Says: the child moves up to the free place
// BEGIN SOLUTION 1
let index = 0;
let child = this.firstChild(index);
while (child !== undefined && this.isBefore(child, timer, deadline)) {
  index = child;
  this.move(child, index);
  child = this.firstChild(index);
}
this.put(index, timer, deadline);
// END SOLUTION
