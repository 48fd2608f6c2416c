// Misconception: M11 the value of a `yield` is what it hands out
// Caught by: 4. cashier > adds up what it is told
// Says: every amount told so far is in it
// BEGIN SOLUTION 4
while (true) {
  const amount = till.total;
  yield till.total;
  till.total += amount;
}
// END SOLUTION
