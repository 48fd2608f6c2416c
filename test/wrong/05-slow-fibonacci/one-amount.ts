// Misconception: a cashier has done its work when it has put one amount in
// Caught by: 4. cashier > goes on after each amount
// Says: it goes round its loop again
// BEGIN SOLUTION 4
till.total += yield till.total;
yield till.total;
return undefined as never;
// END SOLUTION
