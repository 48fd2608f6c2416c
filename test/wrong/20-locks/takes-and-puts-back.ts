// Misconception: a wrong state that is mended at once is not seen
// File: transfer.ts
// Caught by: 1. transfer > makes all changes in one go
// Says: money that nobody has
// BEGIN SOLUTION 1
from.balance -= amount;
const fee = yield* ask();
from.balance += amount;
if (from.balance < amount + fee) return false;
from.balance -= amount + fee;
to.balance += amount;
return true;
// END SOLUTION
