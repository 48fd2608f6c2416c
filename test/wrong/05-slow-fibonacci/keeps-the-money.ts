// Misconception: the total belongs to the frame
// Caught by: 4. cashier > puts the money into the till
// Says: is of no use to them
// BEGIN SOLUTION 4
let { total } = till;
while (true) {
  total += yield total;
}
// END SOLUTION
