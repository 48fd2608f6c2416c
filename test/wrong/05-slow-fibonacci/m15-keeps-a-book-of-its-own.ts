// Misconception: M15 the frame knows what is in the till
// Caught by: 4. cashier > loses nothing when two share a till
// Says: while he was paused ann changed it
// BEGIN SOLUTION 4
let { total } = till;
while (true) {
  total += yield total;
  till.total = total;
}
// END SOLUTION
