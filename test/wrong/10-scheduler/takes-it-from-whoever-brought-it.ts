// Misconception: an array that is passed in belongs to the function
// File: laundry.ts
// Caught by: 5. laundry (stretch) > washes every load once
// Says: belongs to the caller
// BEGIN SOLUTION 5
for (let load = (loads as Load[]).shift(); load !== undefined; load = (loads as Load[]).shift()) {
  room.fill(machine, load);
  yield* room.untilDone(machine);
  room.empty(machine);
}
// END SOLUTION
