// Misconception: a heap is put right from the back
// File: heap.ts
// Caught by: 1. sink > moves the child that goes off first up
// Says: the child moves up to the free place
// BEGIN SOLUTION 1
this.put(0, timer, deadline);
this.rise(this.size - 1, timer, deadline);
// END SOLUTION
