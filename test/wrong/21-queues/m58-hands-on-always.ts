// Misconception: M58 one wake-up too many does no harm
// File: waiting-room.ts
// Caught by: 3. leave > hands on nothing when it was not woken
// Says: there is nothing to hand on
// BEGIN SOLUTION 3
this.remove(waiter);
this.wakeNext();
// END SOLUTION
