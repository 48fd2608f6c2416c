// Misconception: M15 a frame can keep its own total beside the till
// Caught by: 4. cashier > loses nothing when two share a till
// Says: read the till after the `yield`
// BEGIN SOLUTION 4
let seen = till.total;
while (true) {
  const amount = yield seen;
  till.total += amount;
  seen += amount;
}
// END SOLUTION
