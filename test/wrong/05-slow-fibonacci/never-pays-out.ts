// Misconception: an amount is above 0
// Caught by: 4. cashier > pays out what is below 0
// Says: an amount may be below 0
// BEGIN SOLUTION 4
while (true) {
  const amount = yield till.total;
  if (amount > 0) till.total += amount;
}
// END SOLUTION
