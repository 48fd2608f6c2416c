// Misconception: M43 to spawn and join one after the other is to do it all at once
// File: laundry.ts
// Caught by: 5. laundry (stretch) > does not stand beside a machine
// Says: spawned before the first is joined
// BEGIN SOLUTION 5
for (let load = basket.shift(); load !== undefined; load = basket.shift()) {
  room.fill(machine, load);
  yield* room.untilDone(machine);
  room.empty(machine);
}
// END SOLUTION
// BEGIN SOLUTION 5
const tea = yield spawn(room.tea());
for (let machine = 1; machine <= machines; machine++) yield join((yield spawn(serve(machine))) as number);
yield kill(tea as number);
// END SOLUTION
