// Misconception: M10 an amount comes in at one stop, and the total goes out at another
// Caught by: 5. cashier > adds up what it is told
// Says: each call brings an amount and takes away the new total
// BEGIN SOLUTION 5
while (true) {
  till.total += yield till.total;
  yield till.total;
}
// END SOLUTION
