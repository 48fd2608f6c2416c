// Misconception: M56 what was checked stays true
// File: transfer.ts
// Caught by: 1. transfer > changes nothing when there is not enough for both
// Says: Return false before anything is changed
// BEGIN SOLUTION 1
if (from.balance < amount) return false;
const fee = yield* ask();
from.balance -= amount + fee;
to.balance += amount;
return true;
// END SOLUTION
