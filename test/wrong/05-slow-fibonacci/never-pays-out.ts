// Misconception: an amount is above 0
// Caught by: 5. cashier > pays out what is below 0
// Says: an amount need not be above 0
// BEGIN SOLUTION 5
while (true) {
  const amount = yield till.total;
  if (amount > 0) till.total += amount;
}
// END SOLUTION
