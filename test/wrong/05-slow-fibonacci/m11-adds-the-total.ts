// Misconception: M11 a `yield` is worth what it hands out
// Caught by: 5. cashier > adds up what it is told
// Says: each call brings an amount
// BEGIN SOLUTION 5
while (true) {
  const amount = till.total;
  yield till.total;
  till.total += amount;
}
// END SOLUTION
