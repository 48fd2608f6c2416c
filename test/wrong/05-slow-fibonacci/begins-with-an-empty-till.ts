// Misconception: a new cashier begins at 0
// Caught by: 5. cashier > pays out what is below 0
// Says: the till need not be empty at first
// BEGIN SOLUTION 5
till.total = 0;
while (true) {
  const amount = yield till.total;
  till.total += amount;
}
// END SOLUTION
