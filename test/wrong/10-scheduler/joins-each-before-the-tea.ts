// Misconception: M43 to spawn and join one after the other is to do it all at once
// File: laundry.ts
// Caught by: 5. laundry (stretch) > lets time pass while all machines are running
// Says: before you join the first machine
// BEGIN SOLUTION 5
for (let load = basket.shift(); load !== undefined; load = basket.shift()) {
  room.fill(machine, load);
  yield* room.untilDone(machine);
  room.empty(machine);
}
// END SOLUTION
// BEGIN SOLUTION 5
for (let machine = 1; machine <= machines; machine++) yield join((yield spawn(serve(machine))) as number);
const tea = yield spawn(room.tea());
yield kill(tea as number);
// END SOLUTION
