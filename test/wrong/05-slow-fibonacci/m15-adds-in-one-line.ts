// Misconception: M15 `total += yield` reads the total when the amount has come
// Caught by: 4. cashier > loses nothing when two share a till
// Says: read the till after the `yield`
// BEGIN SOLUTION 4
while (true) till.total += yield till.total;
// END SOLUTION
