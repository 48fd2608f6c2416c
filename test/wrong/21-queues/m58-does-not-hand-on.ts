// Misconception: M58 a cancelled waiter only has to leave
// File: waiting-room.ts
// Caught by: 3. leave > hands on the wake-up for an item
// Says: wake the next
// BEGIN SOLUTION 3
this.remove(waiter);
// END SOLUTION
