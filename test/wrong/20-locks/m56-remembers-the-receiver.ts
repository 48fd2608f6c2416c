// Misconception: M56 the receiver is not changed by others
// File: transfer.ts
// Caught by: 1. transfer > keeps what others have changed while it was paused
// Says: Read what you write after the last pause
// BEGIN SOLUTION 1
const before = to.balance;
const fee = yield* ask();
if (from.balance < amount + fee) return false;
from.balance -= amount + fee;
to.balance = before + amount;
return true;
// END SOLUTION
