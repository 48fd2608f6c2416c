// Misconception: M21 a call of `ask` waits for the answer
// File: transfer.ts
// Caught by: 1. transfer > takes the amount and the fee, and pays the amount
// Says: the fee is the value of
// BEGIN SOLUTION 1
const fee = ask();
if (from.balance < amount + fee) return false;
from.balance -= amount + fee;
to.balance += amount;
return true;
// END SOLUTION
