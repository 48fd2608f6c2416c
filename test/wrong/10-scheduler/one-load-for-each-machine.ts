// Misconception: a machine is used once
// File: laundry.ts
// Caught by: 5. laundry (stretch) > washes every load once
// Says: go on until the basket is empty
// BEGIN SOLUTION 5
const load = basket.shift();
if (load !== undefined) {
  room.fill(machine, load);
  yield* room.untilDone(machine);
  room.empty(machine);
}
// END SOLUTION
