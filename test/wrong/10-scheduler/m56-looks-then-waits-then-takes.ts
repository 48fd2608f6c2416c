// Misconception: M56 what was true before a `yield` is true after it
// File: laundry.ts
// Caught by: 5. laundry (stretch) > washes every load once
// Says: take it out of the basket before you yield
// BEGIN SOLUTION 5
while (basket.length > 0) {
  yield;
  room.fill(machine, basket.shift() as Load);
  yield* room.untilDone(machine);
  room.empty(machine);
}
// END SOLUTION
