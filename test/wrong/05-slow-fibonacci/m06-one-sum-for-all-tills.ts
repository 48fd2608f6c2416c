// Misconception: M06 two generators of one function share their variables
// Caught by: 4. cashier > has nothing of its own but its place
// Says: keep nothing in a variable outside the function
// BEGIN REGION cashier
let total = 0;

export function* cashier(till: Till): Generator<number, never, number> {
  total = till.total;
  while (true) {
    const amount = yield till.total;
    total += amount;
    till.total = total;
  }
}
// END REGION
