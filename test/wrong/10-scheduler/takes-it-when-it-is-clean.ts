// Misconception: a load leaves the basket when it is clean
// File: laundry.ts
// Caught by: 5. laundry (stretch) > washes every load once
// Says: take it out of the basket before you yield
// BEGIN SOLUTION 5
for (let load = basket[0]; load !== undefined; load = basket[0]) {
  room.fill(machine, load);
  yield* room.untilDone(machine);
  room.empty(machine);
  basket.shift();
}
// END SOLUTION
