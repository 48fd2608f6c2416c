// Misconception: the last timer belongs at the back
// File: heap.ts
// Caught by: 1. sink > moves the child that goes off first up
// Says: the child moves up to the free place
// BEGIN SOLUTION 1
let index = 0;
for (let child = this.firstChild(0); child !== undefined; child = this.firstChild(index)) {
  this.move(child, index);
  index = child;
}
this.put(index, timer, deadline);
// END SOLUTION
