// Misconception: M10 the call before gets the total that an amount makes
// Caught by: 4. cashier > adds up what it is told
// Says: is in what that call gets
// BEGIN SOLUTION 4
let before = till.total;
while (true) {
  const amount = yield before;
  before = till.total;
  till.total += amount;
}
// END SOLUTION
