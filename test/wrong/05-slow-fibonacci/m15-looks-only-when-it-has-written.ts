// Misconception: M15 between two of its turns nobody else puts anything in
// Caught by: 4. cashier > notices when somebody empties the till
// Says: read the till again after the `yield`
// BEGIN SOLUTION 4
let seen = till.total;
while (true) {
  const amount = yield seen;
  till.total = Math.max(till.total, seen) + amount;
  seen = till.total;
}
// END SOLUTION
