// Misconception: a new cashier begins at 0
// Caught by: 4. cashier > pays out what is below 0
// Says: a till may hold money at first
// BEGIN SOLUTION 4
till.total = 0;
while (true) {
  const amount = yield till.total;
  till.total += amount;
}
// END SOLUTION
