// Misconception: machines are counted from 0, like elements
// File: laundry.ts
// Caught by: 5. laundry (stretch) > washes a load
// Says: machines are counted from 1
// BEGIN SOLUTION 5
for (let load = basket.shift(); load !== undefined; load = basket.shift()) {
  room.fill(machine, load);
  yield* room.untilDone(machine);
  room.empty(machine);
}
// END SOLUTION
// BEGIN SOLUTION 5
const tids: unknown[] = [];
for (let machine = 0; machine < machines; machine++) tids.push(yield spawn(serve(machine)));
const tea = yield spawn(room.tea());
for (const tid of tids) yield join(tid as number);
yield kill(tea as number);
// END SOLUTION
