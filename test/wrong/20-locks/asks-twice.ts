// Misconception: a coroutine can be asked again
// File: transfer.ts
// Caught by: 1. transfer > asks once
// Says: keep the answer in a variable
// BEGIN SOLUTION 1
if (from.balance < amount + (yield* ask())) return false;
const fee = yield* ask();
if (from.balance < amount + fee) return false;
from.balance -= amount + fee;
to.balance += amount;
return true;
// END SOLUTION
