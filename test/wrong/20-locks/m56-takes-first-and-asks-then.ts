// Misconception: M56 a change may be made in two parts
// File: transfer.ts
// Caught by: 1. transfer > keeps what others have changed while it was paused
// Says: Read what you write after the last pause
// BEGIN SOLUTION 1
if (from.balance < amount) return false;
from.balance -= amount;
to.balance += amount;
from.balance -= yield* ask();
return true;
// END SOLUTION
