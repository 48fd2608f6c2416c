// Misconception: M15 `total += yield` reads the total when the amount has come
// Caught by: 5. cashier > loses nothing when two share a till
// Says: this one was read before the pause
// BEGIN SOLUTION 5
while (true) till.total += yield till.total;
// END SOLUTION
