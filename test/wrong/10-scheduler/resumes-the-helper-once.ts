// Misconception: one `next()` is enough for a helper
// File: laundry.ts
// Caught by: 5. laundry (stretch) > waits until a machine is done
// Says: turn by turn
// BEGIN SOLUTION 5
for (let load = basket.shift(); load !== undefined; load = basket.shift()) {
  room.fill(machine, load);
  yield room.untilDone(machine).next().value as undefined;
  room.empty(machine);
}
// END SOLUTION
