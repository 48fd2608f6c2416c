// Misconception: M15 what was read before the pause still holds after it
// Caught by: 5. cashier > loses nothing when two share a till
// Says: while the frame was paused somebody else changed it
// BEGIN SOLUTION 5
while (true) {
  const { total } = till;
  const amount = yield total;
  till.total = total + amount;
}
// END SOLUTION
