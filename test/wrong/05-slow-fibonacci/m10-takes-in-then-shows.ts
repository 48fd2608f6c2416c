// Misconception: M10 an amount comes in at one stop, and the total goes out at another
// Caught by: 4. cashier > hears every amount
// Says: you have two `yield`s in the loop
// BEGIN SOLUTION 4
while (true) {
  till.total += yield till.total;
  yield till.total;
}
// END SOLUTION
