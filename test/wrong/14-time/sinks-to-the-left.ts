// Misconception: a timer has one child, as it has one parent
// File: heap.ts
// Caught by: 1. sink > compares with the right child too
// Says: need not be the left one
// BEGIN SOLUTION 1
let index = 0;
for (let child = 1; child < this.size && this.isBefore(child, timer, deadline); child = 2 * index + 1) {
  this.move(child, index);
  index = child;
}
this.put(index, timer, deadline);
// END SOLUTION
