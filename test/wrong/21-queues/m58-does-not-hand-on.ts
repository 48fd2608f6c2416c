// Misconception: M58 a cancelled waiter only has to leave
// File: waiting-room.ts
// Caught by: 3. leave > hands on the call for an item
// Says: call the next
// BEGIN SOLUTION 3
this.remove(waiter);
// END SOLUTION
