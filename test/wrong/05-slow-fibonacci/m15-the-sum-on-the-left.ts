// Misconception: M15 in `a + (yield b)` the `a` is read last
// Caught by: 4. cashier > loses nothing when two share a till
// Says: while he was paused ann changed it
// BEGIN SOLUTION 4
while (true) {
  till.total = till.total + (yield till.total);
}
// END SOLUTION
