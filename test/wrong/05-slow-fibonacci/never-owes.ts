// Misconception: a till cannot hold less than nothing
// Caught by: 4. cashier > pays out what is below 0
// Says: the total may fall below 0 too
// BEGIN SOLUTION 4
while (true) {
  const amount = yield till.total;
  till.total = Math.max(0, till.total + amount);
}
// END SOLUTION
