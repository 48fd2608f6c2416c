// Misconception: M11 `total = yield total` adds
// Caught by: 4. cashier > adds up what it is told
// Says: every amount told so far is in it
// BEGIN SOLUTION 4
while (true) till.total = yield till.total;
// END SOLUTION
