// Misconception: an amount of 0 says that there is nothing more
// Caught by: 4. cashier > takes 0 for an amount
// Says: 0 is an amount like any other
// BEGIN SOLUTION 4
let amount: number;
while ((amount = yield till.total)) till.total += amount;
return undefined as never;
// END SOLUTION
