// Misconception: the last one takes the place of the first, and that is all
// File: heap.ts
// Caught by: 1. TimerHeap > gives the alarm that is due first
// Says: the next one must come to the front
// BEGIN SOLUTION 1
this.put(0, timer, deadline);
// END SOLUTION
