// Misconception: the total belongs to the frame
// Caught by: 5. cashier > puts the money into the till
// Says: is of no use to the others
// BEGIN SOLUTION 5
let { total } = till;
while (true) {
  total += yield total;
}
// END SOLUTION
