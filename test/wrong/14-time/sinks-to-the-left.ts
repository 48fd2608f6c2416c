// Misconception: an alarm has one child, as it has one parent
// File: heap.ts
// Caught by: 1. TimerHeap > can be emptied when 4 alarms are in it, in any order
// Says: each of them may be the one that rings first
// BEGIN SOLUTION 1
let index = 0;
for (let child = 1; child < this.size && this.isBefore(child, timer, deadline); child = 2 * index + 1) {
  this.move(child, index);
  index = child;
}
this.put(index, timer, deadline);
// END SOLUTION
