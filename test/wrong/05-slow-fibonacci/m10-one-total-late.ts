// Misconception: M10 the call before gets the total that an amount makes
// Caught by: 4. cashier > adds up what it is told
// Says: every amount told so far is in it
// BEGIN SOLUTION 4
let before = till.total;
while (true) {
  const amount = yield before;
  before = till.total;
  till.total += amount;
}
// END SOLUTION
