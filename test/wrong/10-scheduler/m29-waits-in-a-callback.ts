// Misconception: M29 a `yield` in a callback pauses the frame around it
// File: laundry.ts
// Caught by: 5. laundry (stretch) > waits until a machine is done
// Says: only makes a frame
// BEGIN SOLUTION 5
for (let load = basket.shift(); load !== undefined; load = basket.shift()) {
  room.fill(machine, load);
  [machine].forEach(function* (each) {
    yield* room.untilDone(each);
  });
  room.empty(machine);
}
// END SOLUTION
