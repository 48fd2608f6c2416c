// Misconception: a machine that is done is empty
// File: laundry.ts
// Caught by: 5. laundry (stretch) > washes a load
// Says: and is emptied
// BEGIN SOLUTION 5
for (let load = basket.shift(); load !== undefined; load = basket.shift()) {
  room.fill(machine, load);
  yield* room.untilDone(machine);
}
// END SOLUTION
