// Misconception: M15 what was read before the pause still holds after it
// Caught by: 4. cashier > loses nothing when two share a till
// Says: while he was paused ann changed it
// BEGIN SOLUTION 4
while (true) {
  const { total } = till;
  const amount = yield total;
  till.total = total + amount;
}
// END SOLUTION
