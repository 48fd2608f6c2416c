// Misconception: an amount of 0 says that there is nothing more
// Caught by: 5. cashier > adds up what it is told
// Says: each call brings an amount
// BEGIN SOLUTION 5
let amount: number;
while ((amount = yield till.total)) till.total += amount;
return undefined as never;
// END SOLUTION
