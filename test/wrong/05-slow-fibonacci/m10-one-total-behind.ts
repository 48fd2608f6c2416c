// Misconception: M10 what is yielded belongs to the call before
// Caught by: 5. cashier > adds up what it is told
// Says: an amount that came with a call must be in what that call gets
// BEGIN SOLUTION 5
let before = till.total;
while (true) {
  const amount = yield before;
  before = till.total;
  till.total += amount;
}
// END SOLUTION
