// Misconception: M56 nobody changes a balance while I am paused
// File: transfer.ts
// Caught by: 1. transfer > keeps what others have changed while it was paused
// Says: Read what you write after the last pause
// BEGIN SOLUTION 1
const before = from.balance;
const fee = yield* ask();
if (before < amount + fee) return false;
from.balance = before - amount - fee;
to.balance += amount;
return true;
// END SOLUTION
