// Misconception: M15 `x += ...` is one step, whatever is on the right
// File: transfer.ts
// Caught by: 1. transfer > keeps what others have changed while it was paused
// Says: Read what you write after the last pause
// BEGIN SOLUTION 1
const total = from.balance - amount - (yield* ask());
if (total < 0) return false;
from.balance = total;
to.balance += amount;
return true;
// END SOLUTION
