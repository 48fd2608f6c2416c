// Misconception: the last timer takes the first place, and that is all
// File: heap.ts
// Caught by: 1. sink > moves the child that goes off first up
// Says: the child moves up to the free place
// BEGIN SOLUTION 1
this.put(0, timer, deadline);
// END SOLUTION
