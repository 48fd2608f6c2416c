// Misconception: M56 nobody looks at the accounts in between
// File: transfer.ts
// Caught by: 1. transfer > makes all changes in one go
// Says: money that nobody has
// BEGIN SOLUTION 1
const fee = yield* ask();
if (from.balance < amount + fee) return false;
from.balance -= amount + fee;
yield;
to.balance += amount;
return true;
// END SOLUTION
