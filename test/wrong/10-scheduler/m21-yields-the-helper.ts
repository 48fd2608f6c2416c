// Misconception: M21 `yield helper()` and `yield* helper()` are the same
// File: laundry.ts
// Caught by: 5. laundry (stretch) > waits until a machine is done
// Says: that is what `yield*` does
// BEGIN SOLUTION 5
for (let load = basket.shift(); load !== undefined; load = basket.shift()) {
  room.fill(machine, load);
  yield room.untilDone(machine);
  room.empty(machine);
}
// END SOLUTION
