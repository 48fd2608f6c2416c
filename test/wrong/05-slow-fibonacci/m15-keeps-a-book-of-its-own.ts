// Misconception: M15 the frame knows what is in the till
// Caught by: 5. cashier > loses nothing when two share a till
// Says: somebody else changed it
// BEGIN SOLUTION 5
let { total } = till;
while (true) {
  total += yield total;
  till.total = total;
}
// END SOLUTION
