// Misconception: a timer is put down where it stops in the middle, and at the bottom it is there already
// File: heap.ts
// Caught by: 1. sink > puts the last timer in front when there is no other
// Says: put down where it is, at index 0
// BEGIN SOLUTION 1
let index = 0;
for (let child = this.firstChild(index); child !== undefined; child = this.firstChild(index)) {
  if (!this.isBefore(child, timer, deadline)) {
    this.put(index, timer, deadline);
    return;
  }
  this.move(child, index);
  index = child;
}
// END SOLUTION
