// Misconception: a timer that sinks is in the array anyway
// File: heap.ts
// Caught by: 1. sink > puts the last timer in front when there is no other
// Says: put down where it is, at index 0
// BEGIN SOLUTION 1
let index = 0;
let child = this.firstChild(index);
while (child !== undefined && this.isBefore(child, timer, deadline)) {
  this.move(child, index);
  index = child;
  child = this.firstChild(index);
}
// END SOLUTION
