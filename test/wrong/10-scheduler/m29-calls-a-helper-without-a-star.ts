// Misconception: M29 a `yield` in a helper pauses its caller
// File: laundry.ts
// Caught by: 5. laundry (stretch) > waits until a machine is done
// Says: only makes a frame
// BEGIN SOLUTION 5
for (let load = basket.shift(); load !== undefined; load = basket.shift()) {
  room.fill(machine, load);
  room.untilDone(machine);
  room.empty(machine);
}
// END SOLUTION
