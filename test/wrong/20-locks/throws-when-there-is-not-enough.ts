// Misconception: a refusal is an error
// File: transfer.ts
// Caught by: 1. transfer > changes nothing when there is not enough for both
// Says: Return false before anything is changed
// BEGIN SOLUTION 1
const fee = yield* ask();
if (from.balance < amount + fee) throw new Error('not enough');
from.balance -= amount + fee;
to.balance += amount;
return true;
// END SOLUTION
