// Misconception: the caller sees the balances
// File: transfer.ts
// Caught by: 1. transfer > takes the amount and the fee, and pays the amount
// Says: the fee is the value of
// BEGIN SOLUTION 1
const fee = yield* ask();
if (from.balance < amount + fee) return false;
from.balance -= amount + fee;
to.balance += amount;
// END SOLUTION
