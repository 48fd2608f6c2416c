// Misconception: M15 in `a + (yield b)` the `a` is read last
// Caught by: 5. cashier > loses nothing when two share a till
// Says: this one was read before the pause
// BEGIN SOLUTION 5
while (true) {
  till.total = till.total + (yield till.total);
}
// END SOLUTION
