// Misconception: M15 in `x -= yield* y`, x is read when it is written
// File: transfer.ts
// Caught by: 1. transfer > keeps what others have changed while it was paused
// Says: Read what you write after the last pause
// BEGIN SOLUTION 1
if (from.balance < amount) return false;
from.balance -= amount + (yield* ask());
to.balance += amount;
return true;
// END SOLUTION
