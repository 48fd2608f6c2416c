// Misconception: M56 a single thread has no races
// File: transfer.ts
// Caught by: 1. transfer > checks the balance after the pause
// Says: the check that counts
// BEGIN SOLUTION 1
const fee = yield* ask();
if (from.balance < amount + fee) return false;
yield;
from.balance -= amount + fee;
to.balance += amount;
return true;
// END SOLUTION
