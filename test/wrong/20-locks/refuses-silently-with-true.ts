// Misconception: it is the caller who checks
// File: transfer.ts
// Caught by: 1. transfer > changes nothing when there is not enough for both
// Says: Return false before anything is changed
// BEGIN SOLUTION 1
const fee = yield* ask();
if (from.balance >= amount + fee) {
  from.balance -= amount + fee;
  to.balance += amount;
}
return true;
// END SOLUTION
